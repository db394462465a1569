import { pearson, ranks } from "../numeric/correlation.ts";

/** Rank correlation of each input with the output, alone and with the others held: PRCC by the inverse of the matrix. */
export function partialRanks(
  inputs: readonly Float64Array[],
  output: Float64Array,
): { readonly rank: number; readonly partial: number | null }[] {
  const columns = [...inputs.map(ranks), ranks(output)];
  const matrix = columns.map((a, i) => columns.map((b, j) => (i === j ? 1 : pearson(a, b))));
  const inverse = inverted(matrix);
  const last = columns.length - 1;
  return inputs.map((_, input) => {
    const rank = matrix[input]?.[last] ?? 0;
    if (!inverse) return { rank, partial: null };
    const scale = (inverse[input]?.[input] ?? 0) * (inverse[last]?.[last] ?? 0);
    return { rank, partial: scale > 0 ? -(inverse[input]?.[last] ?? 0) / Math.sqrt(scale) : null };
  });
}

/** Inverse by elimination with pivoting; null where the matrix is singular. */
function inverted(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => Number(i === j))]);
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(work[row]?.[column] ?? 0) > Math.abs(work[best]?.[column] ?? 0)) best = row;
    const [chosen, other] = [work[best], work[column]];
    if (!chosen || !other || Math.abs(chosen[column] ?? 0) < 1e-10) return null;
    work[best] = other;
    const pivot = chosen[column] ?? 1;
    const scaled = chosen.map((value) => value / pivot);
    work[column] = scaled;
    for (let row = 0; row < size; row += 1) {
      const factor = work[row]?.[column] ?? 0;
      if (row === column || factor === 0) continue;
      work[row] = (work[row] ?? []).map((value, k) => value - factor * (scaled[k] ?? 0));
    }
  }
  return work.map((row) => row.slice(size));
}
