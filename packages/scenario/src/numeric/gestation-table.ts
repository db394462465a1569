import { tabulate, type QuantileTable } from "./quantile-table.ts";

/** Quantile of a gamma distribution of shape 2 and scale 1: its distribution function is 1 − exp(−x)(1 + x). */
export function gammaTwoQuantile(p: number, start = 1.678): number {
  let x = start;
  const rest = 1 - p;
  for (let round = 0; round < 100; round += 1) {
    const survival = Math.exp(-x) * (1 + x);
    // Newton on the logarithm of survival, which is smooth in both tails.
    const step = ((Math.log(survival) - Math.log(rest)) * (1 + x)) / x;
    const next = Math.max(x + step, x / 8);
    if (Math.abs(next - x) <= 1e-13 * x) return next;
    x = next;
  }
  return x;
}

let table: QuantileTable | undefined;

/** The same as a table of 4,096 steps. */
export function gestationTable(): QuantileTable {
  table ??= tabulate(gammaTwoQuantile, 4096);
  return table;
}
