import type { CellState, Matrix, MatrixCell } from "@nqpf/domain/answers";

import type { Paper } from "./paper.ts";
import { type Column, table } from "./table.ts";

type Row = Matrix["instruments"][number];
type Numbered = Matrix["sectors"][number] & { readonly number: number };

const signs: Record<Exclude<CellState, "value">, string> = {
  unreviewed: "?",
  "none-found": "0",
  "not-applicable": "-",
  "not-covered": "·",
};

const key =
  "a figure counts measures; ? machine proposals only, 0 searched and none found, - not applicable, · not covered";

/** The matrix with its sectors numbered, since their names are too long for columns, and the names below. */
export function matrixLines(matrix: Matrix, paper: Paper): string[] {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.instrument} ${cell.sector}`, cell]));
  const sectors = matrix.sectors.map((sector, at): Numbered => ({ ...sector, number: at + 1 }));
  const blocks = split(sectors, paper.columns);
  const grids = blocks.flatMap((block, at) => [
    ...(at === 0 ? [] : [""]),
    ...table(matrix.instruments, columnsOf(block, cells), paper),
  ]);
  const names = table(
    sectors,
    [
      { head: "", align: "right", cell: ({ number }) => String(number) },
      { head: "SECTOR", cell: ({ label }) => label.en },
      { head: "", cell: ({ label }) => label.zh ?? "" },
      { head: "MEASURES", align: "right", cell: ({ measures }) => String(measures) },
      { head: "ID", cell: ({ id }) => id },
    ],
    paper,
  );
  return [...grids, "", key, "", ...names, "", `Measures in all: ${matrix.measures}`];
}

function columnsOf(
  sectors: readonly Numbered[],
  cells: ReadonlyMap<string, MatrixCell>,
): Column<Row>[] {
  return [
    { head: "INSTRUMENT", cell: ({ label }) => label.en },
    { head: "ALL", align: "right", cell: ({ measures }) => String(measures) },
    ...sectors.map(({ id, number }): Column<Row> => ({
      head: String(number),
      align: "right",
      cell: (row) => textOf(cells.get(`${row.id} ${id}`)),
    })),
  ];
}

function textOf(cell: MatrixCell | undefined): string {
  if (!cell) return "";
  return cell.state === "value" ? String(cell.measures.length) : signs[cell.state];
}

const columnWidth = 5;
const rowHeadWidth = 45;

/** As many sectors side by side as the terminal holds. */
function split(sectors: readonly Numbered[], edge: number | null): Numbered[][] {
  const room = edge === null ? sectors.length : Math.floor((edge - rowHeadWidth) / columnWidth);
  const size = Math.max(4, room);
  return Array.from({ length: Math.ceil(sectors.length / size) }, (_, at) =>
    sectors.slice(at * size, (at + 1) * size),
  );
}
