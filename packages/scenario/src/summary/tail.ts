/** Hill's estimate of the tail index on the upper share of sorted values; null where there is no tail to speak of. */
export function hillIndex(sorted: Float64Array, share = 0.02): number | null {
  const n = sorted.length;
  const k = Math.floor(n * share);
  const edge = sorted[n - k - 1] ?? 0;
  if (k < 10 || !(edge > 0)) return null;
  let sum = 0;
  for (let at = n - k; at < n; at += 1) sum += Math.log((sorted[at] ?? edge) / edge);
  return sum > 0 ? k / sum : null;
}

/** Share of the largest value in the sum of sizes; null where there is no sum. */
export function largestShare(values: Float64Array): number | null {
  let [sum, most] = [0, 0];
  for (const value of values) {
    const size = Math.abs(value);
    sum += size;
    if (size > most) most = size;
  }
  return sum > 0 ? most / sum : null;
}

/** Mean without the outer hundredths. */
export function trimmedMean(sorted: Float64Array, share = 0.01): number {
  const cut = Math.floor(sorted.length * share);
  return meanOf(sorted.subarray(cut, sorted.length - cut));
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Standard error of a mean. */
export function errorOf(values: Float64Array, mean: number): number {
  let sum = 0;
  for (const value of values) sum += (value - mean) ** 2;
  return Math.sqrt(sum / Math.max(values.length - 1, 1) / values.length);
}
