import type { Matrix } from "@nqpf/domain/answers";

/** How many rows the matrix has as CSV: one for each cell and, by money, one for each of its sums. */
export function csvRows({ cells, actorCells, regionCells }: Matrix): number {
  return [...cells, ...actorCells, ...regionCells].reduce(
    (rows, { money }) => rows + Math.max(1, money?.totals.length ?? 0),
    0,
  );
}
