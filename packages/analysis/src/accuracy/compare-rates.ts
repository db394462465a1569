import type { GoldMeasure, ReadRate } from "@nqpf/domain/reading";

import type { Accepted } from "./accepted.ts";
import { isOptional } from "./optional.ts";
import { pairUp } from "./pair-up.ts";
import type { SameName } from "./same-name.ts";
import type { Tally } from "./tally.ts";

type GoldRate = GoldMeasure["rates"][number];

const tolerance = 0.001;

/** Rates read against rates given: value, sign and unit, then kind and parties of those that match (§3.5). */
export function compareRates(
  gold: readonly GoldRate[],
  read: readonly ReadRate[],
  accepted: Accepted,
  same: SameName,
  tally: Tally,
): void {
  const { pairs, missed, extra } = pairUp(gold, read, (given, found) =>
    isAlike(given, found) ? 1 + Number(given.kind === found.kind) : 0,
  );
  for (const [given, found] of pairs) {
    tally.right("rates");
    tally.share(
      "rateKind",
      given.kind === found.kind || accepted.rateKinds.includes(found.kind),
      `kind of ${found.text}: ${found.kind} for ${given.kind}`,
    );
    for (const side of ["payer", "recipient"] as const) {
      const [wanted, named] = [given[side], found[side]];
      if (wanted === null) continue;
      const isRight = named !== null && same(wanted, named);
      if (named !== null && !isRight) tally.partySwaps += 1;
      tally.share("rateParty", isRight, `${side} of ${found.text}: ${named} for ${wanted}`);
    }
  }
  for (const { text } of missed)
    if (!isOptional(text, accepted)) tally.missed("rates", `rate -${text}`);
  for (const { text, value, unit } of extra)
    if (!isOptional(text, accepted)) tally.wrong("rates", `rate +${text} = ${value} ${unit}`);
}

function isAlike(given: GoldRate, found: ReadRate): boolean {
  if ((given.unit === "percent") !== (found.unit === "percent")) return false;
  return Math.abs(pointsOf(given) - pointsOf(found)) <= tolerance;
}

/** 25 basis points are a quarter of a percentage point. */
function pointsOf({ value, unit }: Pick<GoldRate, "value" | "unit">): number {
  return unit === "basis-points" ? value / 100 : value;
}
