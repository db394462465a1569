import { mean } from "simple-statistics";

import type { Timed } from "./mann-kendall.ts";
import { theilSen } from "./theil-sen.ts";

/** Below this many values no correlation can be told. */
const shortest = 10;

/**
 * How much correlation between values that follow each other widens the variance of Kendall's S, after Hamed and Rao
 * (1998): from the ranks of the values freed of their trend, of the lags up to a quarter of the series those that differ
 * from zero at the five percent level. Never less than 1, so that a test does not become bolder.
 */
export function serialInflation(series: readonly Timed[]): number {
  const n = series.length;
  if (n < shortest) return 1;
  const { slope } = theilSen(series, 0);
  const ranks = ranksOf(series.map(({ at, value }) => value - slope * at));
  const limit = 1.96 / Math.sqrt(n);
  let sum = 0;
  for (let lag = 1; lag <= Math.floor(n / 4); lag += 1) {
    const correlation = autocorrelation(ranks, lag);
    if (Math.abs(correlation) > limit)
      sum += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
  }
  return Math.max(1, 1 + (2 * sum) / (n * (n - 1) * (n - 2)));
}

function autocorrelation(values: readonly number[], lag: number): number {
  const centre = mean([...values]);
  const deviations = values.map((value) => value - centre);
  const whole = deviations.reduce((sum, value) => sum + value * value, 0);
  const shifted = deviations
    .slice(lag)
    .reduce((sum, value, at) => sum + value * (deviations[at] ?? 0), 0);
  return whole === 0 ? 0 : shifted / whole;
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const ranks = new Map<number, number>();
  for (const value of new Set(values))
    ranks.set(value, (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
  return values.map((value) => ranks.get(value) ?? 0);
}
