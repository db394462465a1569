import { errorFunction } from "simple-statistics";

import { exactPValue } from "./kendall-distribution.ts";
import { serialInflation } from "./serial-correlation.ts";

/** One value at a time; times are whole numbers in order. */
export interface Timed {
  readonly at: number;
  readonly value: number;
}

export interface MannKendall {
  readonly n: number;
  /** Kendall's S: rising pairs less falling pairs. */
  readonly s: number;
  /** S over the number of untied pairs. */
  readonly tau: number;
  /** Two-sided. */
  readonly pValue: number;
  /** Variance of S with ties, before any correction. */
  readonly variance: number;
  /** How much serial correlation widens that variance; 1 where none is found. */
  readonly inflation: number;
}

/**
 * The test of Mann (1945) and Kendall (1975) for a rise or fall. The probability is exact, ties included; where values
 * that follow each other are correlated, the wider variance of Hamed and Rao (1998) is used if it gives the larger one.
 */
export function mannKendall(series: readonly Timed[]): MannKendall {
  const n = series.length;
  const ties = tieSizes(series.map(({ value }) => value));
  const pairs = half(n) - ties.reduce((sum, size) => sum + half(size), 0);
  let s = 0;
  for (const [i, earlier] of series.entries())
    for (const later of series.slice(i + 1)) s += Math.sign(later.value - earlier.value);
  const variance =
    (spread(n) - ties.reduce((sum, size) => sum + (size > 1 ? spread(size) : 0), 0)) / 18;
  const inflation = serialInflation(series);
  const independent = exactPValue(s, ties);
  return {
    n,
    s,
    tau: pairs === 0 ? 0 : s / pairs,
    variance,
    inflation,
    pValue:
      inflation > 1 ? Math.max(independent, normalPValue(s, variance * inflation)) : independent,
  };
}

function half(n: number): number {
  return (n * (n - 1)) / 2;
}

function spread(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}

/** Two-sided, with the correction for continuity. */
function normalPValue(s: number, variance: number): number {
  const z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance);
  return 1 - errorFunction(z / Math.SQRT2);
}

function tieSizes(values: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()];
}
