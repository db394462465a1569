import type { ScenarioDriver } from "@nqpf/domain/scenario";

import type { Belief } from "../draws/beliefs.ts";
import { pearson, ranks } from "../numeric/correlation.ts";

/** Runs that are looked at for drivers; more would only slow the answer. */
export const runsForDrivers = 2000;
const mostDrivers = 6;
/** Rank correlations within so many standard errors of zero are taken for noise. */
const errorsOfNoise = 4;

/** A belief as its column of drawn values. */
export interface BeliefColumn {
  readonly belief: Belief;
  readonly values: Float64Array;
  readonly ranks: Float64Array;
}

export function beliefColumn(belief: Belief, values: Float64Array): BeliefColumn {
  return { belief, values, ranks: ranks(values) };
}

/** The beliefs that an output leans on most, by rank correlation. */
export function driversOf(
  columns: readonly BeliefColumn[],
  output: Float64Array,
): ScenarioDriver[] {
  const held = output.map((value) => Number(!Number.isNaN(value)));
  const whole = held.every((one) => one === 1);
  const kept = (values: Float64Array) => values.filter((_, index) => held[index] === 1);
  const outputRanks = ranks(whole ? output : kept(output));
  return columns
    .map(({ belief, values, ranks: own }) => ({
      path: belief.path,
      rank: pearson(whole ? own : ranks(kept(values)), outputRanks),
      assumption: belief.prior.kind === "assumption",
    }))
    .filter(({ rank }) => Math.abs(rank) * Math.sqrt(outputRanks.length) >= errorsOfNoise)
    .toSorted((a, b) => Math.abs(b.rank) - Math.abs(a.rank) || (a.path < b.path ? -1 : 1))
    .slice(0, mostDrivers);
}
