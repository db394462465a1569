import type { GoldMeasure, ReadDate } from "@nqpf/domain/reading";

import type { Accepted } from "./accepted.ts";
import { isOptional } from "./optional.ts";
import { pairUp } from "./pair-up.ts";
import type { Tally } from "./tally.ts";

type GoldDate = GoldMeasure["dates"][number];

/** Dates read against dates given: the day, month or year at the coarser precision, then the kind (§3.6). */
export function compareDates(
  gold: readonly GoldDate[],
  read: readonly ReadDate[],
  accepted: Accepted,
  tally: Tally,
): void {
  const { pairs, missed, extra } = pairUp(once(gold), once(read), (given, found) =>
    agree(given.value, found.value) ? 1 + Number(given.kind === found.kind) : 0,
  );
  for (const [given, found] of pairs) {
    tally.right("dates");
    tally.share(
      "dateKind",
      given.kind === found.kind || accepted.dates.includes(found.kind),
      `kind of ${found.text}: ${found.kind} for ${given.kind}`,
    );
  }
  for (const { text, value } of missed)
    if (!isAccepted(text, value, accepted)) tally.missed("dates", `date -${text}`);
  for (const { text, value, kind } of extra)
    if (!isAccepted(text, value, accepted))
      tally.wrong("dates", `date +${text} = ${value} ${kind}`);
}

/** Whether two dates are the same as far as both go. */
export function agree(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function once<D extends { readonly value: string; readonly kind: string }>(
  dates: readonly D[],
): D[] {
  return [...new Map(dates.map((date) => [`${date.value} ${date.kind}`, date])).values()];
}

function isAccepted(text: string, value: string, accepted: Accepted): boolean {
  return isOptional(text, accepted) || accepted.dates.some((date) => agree(date, value));
}
