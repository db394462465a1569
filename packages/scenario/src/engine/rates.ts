import { quarterNumber, type RateSteps } from "@nqpf/domain/scenario";

import type { LoanWeights } from "./plan.ts";

/** A loan can live three years: one, and two rollovers of one. */
export const yearsOfLoan = 3;
export const quartersOfYear = 4;

/** The rate that holds in a quarter; before the first step the first, after the last the last. */
export function rateIn(steps: RateSteps, quarter: number): number {
  let held = steps[0]?.rate ?? 0;
  for (const { from, rate } of steps) if (quarterNumber(from) <= quarter) held = rate;
  return held;
}

interface Weighing {
  readonly quarters: number;
  /** Quarter of the model's start, and of the day whose money it is valued in. */
  readonly start: number;
  readonly valuedIn: number;
  readonly discount: number;
  /** Rate earned in a quarter on money lent in another. */
  readonly gap: (quarter: number, lent: number) => number;
}

/** Quarterly interest in arrears on one yuan, by quarter of lending and year of its life, in money of `valuedIn` (F5, F6). */
export function weigh({ quarters, start, valuedIn, discount, gap }: Weighing): LoanWeights {
  const perYear = new Float64Array(quarters * yearsOfLoan);
  for (let lent = 0; lent < quarters; lent += 1)
    for (let year = 0; year < yearsOfLoan; year += 1) {
      let sum = 0;
      for (let step = 0; step < quartersOfYear; step += 1) {
        const quarter = lent + year * quartersOfYear + step;
        const waited = start + quarter + 1 - valuedIn;
        sum +=
          (gap(start + quarter, start + lent) / quartersOfYear) * (1 + discount) ** (-waited / 4);
      }
      perYear[lent * yearsOfLoan + year] = sum;
    }
  return { perYear };
}

/** The quarter in which a loan's rate was last set: when it was lent or, if it is repriced, when it last rolled over. */
export function rateSetIn(quarter: number, lent: number, repriced: boolean): number {
  if (!repriced) return lent;
  return lent + Math.floor((quarter - lent) / quartersOfYear) * quartersOfYear;
}

/** Value of a path of lending, given the chances that a loan rolls over once and twice. */
export function valueOfLending(
  { perYear }: LoanWeights,
  lent: Float64Array,
  offset: number,
  quarters: number,
  once: number,
  twice: number,
): number {
  let sum = 0;
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const amount = lent[offset + quarter] ?? 0;
    if (amount === 0) continue;
    const at = quarter * yearsOfLoan;
    sum +=
      amount *
      ((perYear[at] ?? 0) + once * (perYear[at + 1] ?? 0) + once * twice * (perYear[at + 2] ?? 0));
  }
  return sum;
}
