import type { Matrix, MoneyTotal } from "@nqpf/domain/answers";

import { additionLines } from "./addition.ts";
import { cellsOf, rowIdOf, rowsOf } from "./matrix-parts.ts";
import { basis, money } from "./money.ts";
import { indented, type Paper } from "./paper.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";
import { counted, nameOf, wordOf } from "./words.ts";

interface Line {
  readonly row: string;
  readonly sector: string;
  readonly measures: number;
  readonly totals: readonly MoneyTotal[];
  readonly excluded: number;
}

/** The money of a matrix: its cells that hold some, its margins added anew, and how the other cells stand. */
export function moneyMatrixLines(matrix: Matrix, paper: Paper): string[] {
  const names = new Map<string, string>(rowsOf(matrix).map(({ id, label }) => [id, label.en]));
  const cells = cellsOf(matrix);
  const lines = cells
    .filter(({ state }) => state === "value")
    .map((cell): Line => ({
      row: names.get(rowIdOf(cell)) ?? rowIdOf(cell),
      sector: nameOf(cell.sector),
      ...figuresOf(cell.money, cell.measures.length),
    }));
  const margins = [
    ...rowsOf(matrix).map((row): Line => ({
      row: row.label.en,
      sector: "",
      ...figuresOf(row.money, row.measures),
    })),
    ...matrix.sectors.map((column): Line => ({
      row: "",
      sector: column.label.en,
      ...figuresOf(column.money, column.measures),
    })),
  ].filter(({ totals, excluded }) => totals.length > 0 || excluded > 0);
  const inner = indented(paper, 2);
  const rest = (["unreviewed", "none-found", "not-applicable", "not-covered"] as const)
    .map((state) => [state, cells.filter((cell) => cell.state === state).length] as const)
    .filter(([, count]) => count > 0);
  return [
    ...section("Cells", drawn(lines, matrix.rows, inner), paper),
    ...section("Margins, of unique measures", drawn(margins, matrix.rows, inner), paper),
    ...section(
      `All ${counted(matrix.measures, "measure")}`,
      matrix.money ? additionLines(matrix.money, (id) => id, inner) : [],
      paper,
    ),
    "",
    `Cells without an amount: ${rest.map(([state, count]) => `${state.replace("-", " ")} ${count}`).join(", ")}`,
  ];
}

function figuresOf(addition: Matrix["money"], measures: number): Omit<Line, "row" | "sector"> {
  return {
    measures,
    totals: addition?.totals ?? [],
    excluded: addition?.excluded.length ?? 0,
  };
}

function drawn(lines: readonly Line[], rows: Matrix["rows"], paper: Paper): string[] {
  return table(
    lines,
    [
      { head: rows.toUpperCase(), cell: ({ row }) => row, wraps: true },
      { head: "SECTOR", cell: ({ sector }) => sector, wraps: true },
      { head: "MEASURES", align: "right", cell: ({ measures }) => String(measures) },
      {
        head: "SUM",
        align: "right",
        cell: ({ totals }) =>
          totals.map((total) => money({ ...total, qualifier: "exact" })).join("\n"),
      },
      { head: "OF", cell: ({ totals }) => totals.map(kindOf).join("\n") },
      {
        head: "LISTED",
        align: "right",
        cell: ({ excluded }) => (excluded === 0 ? "" : String(excluded)),
      },
    ],
    paper,
  );
}

function kindOf(total: MoneyTotal): string {
  const payer = total.payerClass ?? wordOf("actor-kind", total.payerKind).toLowerCase();
  return `${basis(total)}, money of: ${payer}`;
}
