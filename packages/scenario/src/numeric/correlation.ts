/**
 * Lower triangle of the Cholesky factor of a symmetric matrix, row by row; null where the matrix is not positive
 * semi-definite. A zero pivot (a perfect correlation) is allowed.
 */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const lower = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (let i = 0; i < size; i += 1) {
    const row = lower[i] ?? [];
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j] ?? [];
      let rest = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (row[k] ?? 0) * (other[k] ?? 0);
      if (i === j) {
        if (rest < -1e-9) return null;
        row[j] = Math.sqrt(Math.max(rest, 0));
      } else {
        const pivot = other[j] ?? 0;
        if (pivot < 1e-7 && Math.abs(rest) > 1e-7) return null;
        row[j] = pivot < 1e-7 ? 0 : rest / pivot;
      }
    }
  }
  return lower;
}

/** The normal correlation whose ranks correlate as asked: 2 sin(πρ/6). */
export function normalCorrelation(rank: number): number {
  return 2 * Math.sin((Math.PI * rank) / 6);
}

/** Spearman's rank correlation of two columns of equal length. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  return pearson(ranks(a), ranks(b));
}

/** Ranks from 1, ties sharing their mean rank. */
export function ranks(values: Float64Array): Float64Array {
  const order = Array.from(values, (_, index) => index).toSorted(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b,
  );
  const given = new Float64Array(values.length);
  for (let from = 0; from < order.length;) {
    let until = from + 1;
    while (until < order.length && values[order[until] ?? 0] === values[order[from] ?? 0])
      until += 1;
    for (let at = from; at < until; at += 1) given[order[at] ?? 0] = (from + until + 1) / 2;
    from = until;
  }
  return given;
}

/** Pearson's correlation; zero where a column does not vary. */
export function pearson(a: Float64Array, b: Float64Array): number {
  const n = a.length;
  let [meanA, meanB] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    meanA += (a[i] ?? 0) / n;
    meanB += (b[i] ?? 0) / n;
  }
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const [x, y] = [(a[i] ?? 0) - meanA, (b[i] ?? 0) - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
