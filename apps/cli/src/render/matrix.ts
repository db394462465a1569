import type { CellState, Matrix } from "@nqpf/domain/answers";

import { moneyMatrixLines } from "./matrix-money.ts";
import { type AnyCell, cellsOf, type MatrixRow, rowIdOf, rowsOf } from "./matrix-parts.ts";
import type { Paper } from "./paper.ts";
import { type Column, table } from "./table.ts";

type Numbered = Matrix["sectors"][number] & { readonly number: number };

const signs: Record<Exclude<CellState, "value">, string> = {
  unreviewed: "?",
  "none-found": "0",
  "not-applicable": "-",
  "not-covered": "·",
};

const states =
  "? machine proposals only, 0 searched and none found, - not applicable, · not covered";

const keys: Record<Matrix["by"], string> = {
  count: `a figure counts measures; ${states}`,
  rung: `a figure counts measures, after the highest rung of those in force (s signalled, a announced, f funded, i implementing, e evaluated, x none in force); ${states}`,
  money: states,
};

/** A matrix with its sectors numbered, since their names are too long for columns, and the names below. */
export function matrixLines(matrix: Matrix, paper: Paper): string[] {
  if (matrix.by === "money") return moneyMatrixLines(matrix, paper);
  const cells = new Map(cellsOf(matrix).map((cell) => [`${rowIdOf(cell)} ${cell.sector}`, cell]));
  const sectors = matrix.sectors.map((sector, at): Numbered => ({ ...sector, number: at + 1 }));
  const blocks = split(sectors, paper.columns);
  const grids = blocks.flatMap((block, at) => [
    ...(at === 0 ? [] : [""]),
    ...table(rowsOf(matrix), columnsOf(matrix, block, cells), paper),
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
  return [...grids, "", keys[matrix.by], "", ...names, "", `Measures in all: ${matrix.measures}`];
}

function columnsOf(
  matrix: Matrix,
  sectors: readonly Numbered[],
  cells: ReadonlyMap<string, AnyCell>,
): Column<MatrixRow>[] {
  return [
    { head: matrix.rows.toUpperCase(), cell: ({ label }) => label.en },
    { head: "ALL", align: "right", cell: (row) => figureOf(row.measures, row, matrix.by) },
    ...sectors.map(({ id, number }): Column<MatrixRow> => ({
      head: String(number),
      align: "right",
      cell: (row) => textOf(cells.get(`${row.id} ${id}`), matrix.by),
    })),
  ];
}

function textOf(cell: AnyCell | undefined, by: Matrix["by"]): string {
  if (!cell) return "";
  return cell.state === "value" ? figureOf(cell.measures.length, cell, by) : signs[cell.state];
}

function figureOf(measures: number, { rungs }: Pick<AnyCell, "rungs">, by: Matrix["by"]): string {
  if (by === "count" || measures === 0) return String(measures);
  return `${rungs?.highest?.charAt(0) ?? "x"}${measures}`;
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
