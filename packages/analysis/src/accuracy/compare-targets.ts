import type { GoldMeasure, ReadTarget } from "@nqpf/domain/reading";

import type { Accepted } from "./accepted.ts";
import { agree } from "./compare-dates.ts";
import { isOptional } from "./optional.ts";
import { pairUp } from "./pair-up.ts";
import { sharedLength } from "./spans.ts";
import type { Tally } from "./tally.ts";

type GoldTarget = GoldMeasure["targets"][number];

/** Targets read against targets given: value, both ends of a range, and deadline; words where there is no value (§3.7). */
export function compareTargets(
  gold: readonly GoldTarget[],
  read: readonly ReadTarget[],
  {
    accepted,
    numbers,
    tally,
  }: {
    readonly accepted: Accepted;
    /** Amounts and rates of the gold, which some passages accept as targets. */
    readonly numbers: readonly number[];
    readonly tally: Tally;
  },
): void {
  const { pairs, missed, extra } = pairUp(gold, read, likeness);
  for (const _ of pairs) tally.right("targets");
  for (const { text } of missed)
    if (!isOptional(text, accepted)) tally.missed("targets", `target -${text}`);
  for (const { text, value, deadline } of extra) {
    const isSameNumber =
      accepted.targetsToo && typeof value === "number" && numbers.includes(value);
    if (!isSameNumber && !isOptional(text, accepted))
      tally.wrong("targets", `target +${text} by ${deadline}`);
  }
}

function likeness(given: GoldTarget, found: ReadTarget): number {
  if (given.value === null) return found.value === null ? overlap(given.text, found.text) : 0;
  if (JSON.stringify(given.value) !== JSON.stringify(found.value)) return 0;
  if (given.deadline === null || found.deadline === null)
    return given.deadline === found.deadline ? 1 : 0;
  return agree(given.deadline, found.deadline) ? 1 : 0;
}

/** 1 where two texts share at least half of the shorter. */
function overlap(a: string, b: string): number {
  return sharedLength(a, b) * 2 >= Math.min(a.length, b.length) ? 1 : 0;
}
