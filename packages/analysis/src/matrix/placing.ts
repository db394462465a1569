import type { Measure } from "@nqpf/domain";

import type { Axis } from "./axes.ts";

/** Measures by their places on two axes, each measure once in a place. */
export interface Placing {
  readonly rows: readonly (readonly Measure[])[];
  readonly columns: readonly (readonly Measure[])[];
  /** Row by row. */
  readonly cells: readonly (readonly Measure[])[];
}

/** Puts every measure into each row, column and cell that it names, in one pass. */
export function place<Row extends string, Column extends string>(
  measures: readonly Measure[],
  rowAxis: Axis<Row>,
  columnAxis: Axis<Column>,
): Placing {
  const width = columnAxis.entries.length;
  const rowAt = new Map(rowAxis.entries.map(({ id }, at) => [id, at]));
  const columnAt = new Map(columnAxis.entries.map(({ id }, at) => [id, at]));
  const rows: Measure[][] = rowAxis.entries.map(() => []);
  const columns: Measure[][] = columnAxis.entries.map(() => []);
  const cells: Measure[][] = Array.from({ length: rows.length * width }, () => []);
  for (const measure of measures) {
    const inRows = rowAxis.placesOf(measure).flatMap((id) => rowAt.get(id) ?? []);
    const inColumns = columnAxis.placesOf(measure).flatMap((id) => columnAt.get(id) ?? []);
    for (const row of inRows) {
      rows[row]?.push(measure);
      for (const column of inColumns) cells[row * width + column]?.push(measure);
    }
    for (const column of inColumns) columns[column]?.push(measure);
  }
  return { rows, columns, cells };
}
