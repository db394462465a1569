/** How unequal the values of projects are; null where there is nothing to share. */
export interface Concentration {
  readonly topOne: number;
  readonly topFive: number;
  readonly topTen: number;
  readonly gini: number;
  readonly largest: number;
}

/** Shares of the top 1, 5 and 10 percent, Gini's index and the largest project's share. Sorts the values it is given. */
export function concentrationOf(values: Float64Array): Concentration | null {
  const n = values.length;
  values.sort();
  let [whole, weighted] = [0, 0];
  for (let at = 0; at < n; at += 1) {
    const value = values[at] ?? 0;
    whole += value;
    weighted += (at + 1) * value;
  }
  if (!(whole > 0)) return null;
  return {
    topOne: topSum(values, 0.01) / whole,
    topFive: topSum(values, 0.05) / whole,
    topTen: topSum(values, 0.1) / whole,
    gini: (2 * weighted) / (n * whole) - (n + 1) / n,
    largest: (values[n - 1] ?? 0) / whole,
  };
}

/** Sum of the top share, with a fraction of the project at its edge. */
function topSum(sorted: Float64Array, share: number): number {
  const wanted = sorted.length * share;
  const full = Math.floor(wanted);
  let sum = 0;
  for (let k = 1; k <= full; k += 1) sum += sorted[sorted.length - k] ?? 0;
  return sum + (wanted - full) * (sorted[sorted.length - full - 1] ?? 0);
}

/** Herfindahl's index of shares; null where there is nothing to share. */
export function herfindahl(values: Float64Array): number | null {
  let whole = 0;
  for (const value of values) whole += value;
  if (!(whole > 0)) return null;
  let sum = 0;
  for (const value of values) sum += (value / whole) ** 2;
  return sum;
}
