import type { Coverage, InstrumentId, Measure, MeasureId, MoneyRole } from "@nqpf/domain";
import type { CellState } from "@nqpf/domain/answers";

import type { Axis } from "./axes.ts";
import { carriesMoney, stateOfCount, stateOfMoney } from "./cell-state.ts";
import type { Figures, FiguresOf } from "./figures.ts";
import { place } from "./placing.ts";

export interface GridInput<Row extends string = string> {
  readonly accepted: readonly Measure[];
  readonly proposed: readonly Measure[];
  readonly coverage: readonly Coverage[];
  readonly role: MoneyRole | null;
  readonly figuresOf: FiguresOf;
  /** Where rows are instruments: the money of a measure stands only under those that carry it. */
  readonly instrumentOfRow: ((row: Row) => InstrumentId) | null;
}

export interface GridCell<Row extends string, Column extends string> extends Figures {
  readonly row: Row;
  readonly sector: Column;
  readonly state: CellState;
  readonly measures: MeasureId[];
  readonly coverage: string[];
}

/** Rows, columns and cells of two axes with their figures; the margins are of unique measures. */
export function gridOf<Row extends string, Column extends string>(
  input: GridInput<Row>,
  rowAxis: Axis<Row>,
  columnAxis: Axis<Column>,
) {
  const { coverage, role, figuresOf, instrumentOfRow } = input;
  const accepted = place(input.accepted, rowAxis, columnAxis);
  const proposed =
    input.proposed === input.accepted ? accepted : place(input.proposed, rowAxis, columnAxis);
  const carried = (measures: readonly Measure[], row: Row): readonly Measure[] => {
    const instrument = role === null ? null : (instrumentOfRow?.(row) ?? null);
    if (instrument === null) return measures;
    return measures.filter((measure) => carriesMoney(measure, instrument));
  };
  const margin = (measures: readonly Measure[], added: readonly Measure[]) => ({
    measures: measures.length,
    ...figuresOf(added),
  });
  return {
    rows: rowAxis.entries.map(({ id, label }, at) => {
      const measures = accepted.rows[at] ?? [];
      return { id, label, ...margin(measures, carried(measures, id)) };
    }),
    columns: columnAxis.entries.map(({ id, label }, at) => {
      const measures = accepted.columns[at] ?? [];
      return { id, label, ...margin(measures, measures) };
    }),
    cells: rowAxis.entries.flatMap((row, rowAt) =>
      columnAxis.entries.map((column, columnAt): GridCell<Row, Column> => {
        const at = rowAt * columnAxis.entries.length + columnAt;
        const measures = accepted.cells[at] ?? [];
        const added = carried(measures, row.id);
        const searches = coverage.filter(
          (record) =>
            rowAxis.wasSearched(record, row.id) && columnAxis.wasSearched(record, column.id),
        );
        const facts = {
          accepted: added,
          proposed: carried(proposed.cells[at] ?? [], row.id),
          coverage: searches,
          instrument: instrumentOfRow?.(row.id) ?? null,
        };
        return {
          row: row.id,
          sector: column.id,
          state: role === null ? stateOfCount(facts) : stateOfMoney(facts, role),
          measures: measures.map(({ id }) => id),
          coverage: searches.map(({ id }) => id),
          ...figuresOf(added),
        };
      }),
    ),
  };
}
