import { stringify } from "csv-stringify/sync";

/** A cell: text, a number, or nothing. Numbers are written as they are; text that a spreadsheet would run is disarmed. */
export type Cell = string | number | boolean | null | undefined;

/** One column: its header and what it takes from a row. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Cell;
}

/** Writes RFC 4180 text in UTF-8 with a header line; text cells that begin like a formula get a leading apostrophe. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify(
    [
      columns.map((column) => column.name),
      ...rows.map((row) => columns.map((column) => written(column.cell(row)))),
    ],
    { record_delimiter: "\r\n" },
  );
}

const formulaStart = /^[=+\-@\t\r\n]/;

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  return formulaStart.test(cell) ? `'${cell}` : cell;
}
