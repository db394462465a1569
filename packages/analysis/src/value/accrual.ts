import { type Day, firstDay, type HeldTerm, holdsOn } from "@nqpf/domain";
import type { ExplainedRow } from "@nqpf/domain/answers";

import { dayAfter, yearsBetween } from "./day-number.ts";
import { type DrawnPoint, drawnOn } from "./drawn-path.ts";
import { relendingGrant } from "./formulas/relending-grant.ts";
import { distinct, type Ingredient, isMissing, type Missing, referenceRow } from "./ingredient.ts";

/** A stretch of time within which no rate changes, and loans grow on a straight line. */
export interface Stretch {
  readonly from: Day;
  readonly until: Day;
  readonly years: number;
  readonly averageDrawn: number;
}

/** What a gap between two rates came to, stretch by stretch. */
export interface Accrual {
  readonly total: Ingredient;
  readonly excluded: readonly ExplainedRow[];
  /** The benchmark's rates met on the way. */
  readonly funding: readonly Ingredient[];
}

/** Cuts the time of a path at the days on which something changes. */
export function stretchesOf(path: readonly DrawnPoint[], changes: readonly Day[]): Stretch[] {
  const [first, last] = [path[0]?.day ?? "", path.at(-1)?.day ?? ""];
  const days = [...path.map(({ day }) => day), ...changes].filter(
    (day) => day >= first && day <= last,
  );
  const cuts = distinct(days).toSorted();
  return cuts.slice(1).map((until, index) => {
    const from = cuts[index] ?? until;
    const averageDrawn = (drawnOn(path, from) + drawnOn(path, until)) / 2;
    return { from, until, years: yearsBetween(from, until), averageDrawn };
  });
}

/** The days on which terms begin, or have just ended. */
export function changesIn(terms: readonly HeldTerm[]): Day[] {
  return terms.flatMap(({ value: { from, until } }) => [
    ...(from === null ? [] : [firstDay(from)]),
    ...(until === null ? [] : [dayAfter(firstDay(until))]),
  ]);
}

/** F5 as it accrues: each stretch with the terms and the benchmark of its days, nothing discounted. */
export function accrue(
  stretches: readonly Stretch[],
  rates: readonly HeldTerm[],
  shares: readonly HeldTerm[],
  fundingOn: (day: Day) => Ingredient | Missing,
): Accrual {
  const rows: ExplainedRow[] = [];
  const excluded: ExplainedRow[] = [];
  const met: Ingredient[] = [];
  let total = 0;
  for (const stretch of stretches) {
    const { from, until, years, averageDrawn } = stretch;
    const [rate, share] = [percentOn(rates, from), percentOn(shares, from)];
    const funding = fundingOn(from);
    const property = `accrual/${from}/${until}`;
    if (rate === null || share === null || isMissing(funding)) {
      const why = isMissing(funding) ? funding.missing : "no term of the measure holds";
      excluded.push(referenceRow(property, averageDrawn, `average of loans left out: ${why}`));
      continue;
    }
    const period = { loans: averageDrawn, years, paidAfter: 0, relending: rate };
    const gap = relendingGrant([{ ...period, funding: funding.value ?? 0 }], share, 0);
    total += gap;
    met.push(funding);
    const why = `${share} of ${averageDrawn} on average, for ${years} years, at ${funding.value} less ${rate}`;
    rows.push(referenceRow(property, gap, why));
  }
  const assumptions = distinct([
    "loans grow on a straight line between the figures held, and none is repaid before the last",
    ...met.flatMap((part) => part.assumptions),
  ]);
  const caveats = distinct(met.flatMap((part) => part.caveats));
  const reference = met.flatMap((part) => part.rows);
  return {
    total: { value: total, ends: [total], rows: [...rows, ...reference], assumptions, caveats },
    excluded,
    funding: met,
  };
}

function percentOn(terms: readonly HeldTerm[], day: Day): number | null {
  const found = terms.findLast(({ value }) => holdsOn(value, day) === "yes")?.value.value;
  return typeof found === "number" ? found / 100 : null;
}
