import type { Paper } from "./paper.ts";
import { padEnd, padStart, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  readonly align?: "right";
  /** The column gives way when the table is wider than the terminal. */
  readonly wraps?: true;
}

const gap = "  ";
const narrowest = 12;

/** Rows under their heads, in columns as wide as they need to be. Columns without any text are left out. */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  paper: Paper,
): string[] {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  const kept = columns.flatMap((column, at) =>
    cells.some((row) => row[at] !== "")
      ? [{ column, texts: cells.map((row) => row[at] ?? "") }]
      : [],
  );
  const heads = kept.map(({ column }) => column.head);
  const widths = fit(
    kept.map(({ column, texts }) => ({
      natural: Math.max(widthOf(column.head), ...texts.map(widest)),
      wraps: column.wraps ?? false,
    })),
    paper.columns,
  );
  const draw = (texts: readonly string[]) =>
    drawRow(
      texts,
      widths,
      kept.map(({ column }) => column),
    );
  const body = rows.flatMap((_, at) => draw(kept.map(({ texts }) => texts[at] ?? "")));
  return heads.some((head) => head !== "") ? [...draw(heads).map(paper.ink.strong), ...body] : body;
}

function widest(text: string): number {
  return Math.max(...text.split("\n").map(widthOf));
}

/** Widths that fit the terminal where the columns that may wrap can give enough. */
function fit(
  columns: readonly { natural: number; wraps: boolean }[],
  edge: number | null,
): number[] {
  const widths = columns.map((column) => column.natural);
  if (edge === null) return widths;
  const gaps = gap.length * (columns.length - 1);
  let over = widths.reduce((sum, width) => sum + width, gaps) - edge;
  while (over > 0) {
    const givers = widths
      .map((width, at) => ({ width, at }))
      .filter(({ width, at }) => columns[at]?.wraps && width > narrowest);
    const giver = givers.toSorted((a, b) => b.width - a.width)[0];
    if (!giver) break;
    widths[giver.at] = giver.width - 1;
    over -= 1;
  }
  return widths;
}

function drawRow<Row>(
  texts: readonly string[],
  widths: readonly number[],
  columns: readonly Column<Row>[],
): string[] {
  const blocks = texts.map((text, at) =>
    text.split("\n").flatMap((line) => {
      const width = widths[at] ?? 0;
      return columns[at]?.wraps && widthOf(line) > width ? wrap(line, width) : [line];
    }),
  );
  const height = Math.max(1, ...blocks.map((block) => block.length));
  return Array.from({ length: height }, (_, line) =>
    blocks
      .map((block, at) => {
        const pad = columns[at]?.align === "right" ? padStart : padEnd;
        return pad(block[line] ?? "", widths[at] ?? 0);
      })
      .join(gap)
      .trimEnd(),
  );
}
