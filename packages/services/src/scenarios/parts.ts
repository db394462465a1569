import type { RowRange } from "./part-worker.ts";

/** Rows of one part: small enough that a request to stop is soon heard. */
const rowsOfPart = 250;

/** The rows of each part. */
export function partsOf(rows: number): RowRange[] {
  return Array.from({ length: Math.ceil(rows / rowsOfPart) }, (_, index): RowRange => [
    index * rowsOfPart,
    Math.min((index + 1) * rowsOfPart, rows),
  ]);
}
