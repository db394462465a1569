import type { Change, Matrix, MatrixCell } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

/** A matrix in long form: one row a cell. */
export function matrixColumns({ instruments, sectors }: Matrix): Column<MatrixCell>[] {
  const instrumentLabels = new Map(instruments.map((row) => [row.id, row.label.en]));
  const sectorLabels = new Map(sectors.map((column) => [column.id, column.label.en]));
  return [
    { name: "instrument", cell: (cell) => cell.instrument },
    { name: "instrumentLabel", cell: (cell) => instrumentLabels.get(cell.instrument) },
    { name: "sector", cell: (cell) => cell.sector },
    { name: "sectorLabel", cell: (cell) => sectorLabels.get(cell.sector) },
    { name: "state", cell: (cell) => cell.state },
    { name: "measures", cell: (cell) => cell.measures.length },
    { name: "measureIds", cell: (cell) => cell.measures.join(";") },
    { name: "coverage", cell: (cell) => cell.coverage.join(";") },
  ];
}

export const changeColumns: Column<Change>[] = [
  { name: "on", cell: (row) => row.on },
  { name: "kind", cell: (row) => row.kind },
  { name: "measure", cell: (row) => row.measure },
  { name: "titleEn", cell: (row) => row.title.en },
  { name: "property", cell: (row) => row.property },
  { name: "value", cell: (row) => JSON.stringify(row.value) },
  {
    name: "sources",
    cell: (row) => [...new Set(row.claims.map((claim) => claim.source))].join(";"),
  },
];
