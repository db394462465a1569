import { Rung } from "@nqpf/domain";
import type { ActorCell, Matrix, MatrixCell, MoneyTotal, RegionCell } from "@nqpf/domain/answers";

import type { Cell, Column } from "./csv.ts";

type AnyCell = MatrixCell | ActorCell | RegionCell;

/** A cell in long form; by money it has a row for each of its sums, which are never added to each other. */
export interface MatrixRow {
  readonly cell: AnyCell;
  readonly total: MoneyTotal | null;
}

/** Every cell of a matrix, whatever stands in its rows. */
export function matrixRows({ cells, actorCells, regionCells }: Matrix): MatrixRow[] {
  return [...cells, ...actorCells, ...regionCells].flatMap((cell): MatrixRow[] => {
    const totals = cell.money?.totals ?? [];
    return totals.length === 0 ? [{ cell, total: null }] : totals.map((total) => ({ cell, total }));
  });
}

/** The columns of a matrix: what it counts stands after what every matrix has. */
export function matrixColumns(matrix: Matrix): Column<MatrixRow>[] {
  const { rows, sectors, instruments, actors, regions } = matrix;
  const labels = new Map<string, string>(
    [...instruments, ...actors, ...regions].map(({ id, label }) => [id, label.en]),
  );
  const sectorLabels = new Map<string, string>(sectors.map(({ id, label }) => [id, label.en]));
  return [
    { name: rows, cell: ({ cell }) => rowOf(cell) },
    { name: `${rows}Label`, cell: ({ cell }) => labels.get(rowOf(cell)) },
    { name: "sector", cell: ({ cell }) => cell.sector },
    { name: "sectorLabel", cell: ({ cell }) => sectorLabels.get(cell.sector) },
    { name: "state", cell: ({ cell }) => cell.state },
    { name: "measures", cell: ({ cell }) => cell.measures.length },
    { name: "measureIds", cell: ({ cell }) => cell.measures.join(";") },
    { name: "coverage", cell: ({ cell }) => cell.coverage.join(";") },
    ...(matrix.by === "rung" ? rungColumns : []),
    ...(matrix.by === "money" ? moneyColumns : []),
  ];
}

function rowOf(cell: AnyCell): string {
  if ("instrument" in cell) return cell.instrument;
  return "actor" in cell ? cell.actor : cell.region;
}

const rungColumns: Column<MatrixRow>[] = [
  { name: "highest", cell: ({ cell }) => cell.rungs?.highest },
  ...Rung.options.map((rung) => ({
    name: rung,
    cell: ({ cell }: MatrixRow): Cell =>
      cell.rungs?.counts.find((entry) => entry.rung === rung)?.measures ?? 0,
  })),
  { name: "noRung", cell: ({ cell }) => cell.rungs?.none },
];

const moneyColumns: Column<MatrixRow>[] = [
  { name: "role", cell: ({ total }) => total?.role },
  { name: "value", cell: ({ total }) => total?.value },
  { name: "currency", cell: ({ total }) => total?.currency },
  { name: "basis", cell: ({ total }) => total?.basis },
  { name: "period", cell: ({ total }) => total?.period },
  { name: "payerKind", cell: ({ total }) => total?.payerKind },
  { name: "payerClass", cell: ({ total }) => total?.payerClass },
  { name: "amounts", cell: ({ total }) => total?.amounts.map(({ amount }) => amount.id).join(";") },
  {
    name: "excluded",
    cell: ({ cell }) =>
      cell.money?.excluded.map(({ amount, reason }) => `${amount.id} ${reason}`).join(";"),
  },
];
