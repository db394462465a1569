import type { ActorCell, Matrix, MatrixCell, RegionCell } from "@nqpf/domain/answers";

export type AnyCell = MatrixCell | ActorCell | RegionCell;
export type MatrixRow = Matrix["instruments" | "actors" | "regions"][number];

/** The rows of a matrix, whatever stands in them. */
export function rowsOf({ instruments, actors, regions }: Matrix): MatrixRow[] {
  return [...instruments, ...actors, ...regions];
}

export function cellsOf({ cells, actorCells, regionCells }: Matrix): AnyCell[] {
  return [...cells, ...actorCells, ...regionCells];
}

export function rowIdOf(cell: AnyCell): string {
  if ("instrument" in cell) return cell.instrument;
  return "actor" in cell ? cell.actor : cell.region;
}
