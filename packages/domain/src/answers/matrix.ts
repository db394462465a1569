import * as z from "zod";

import { Label } from "../label.ts";
import { MeasureId } from "../ids.ts";
import { InstrumentId, SectorId } from "../vocabulary/lists.ts";
import { Scope } from "./scope.ts";

/**
 * Value: accepted measures. Unreviewed: machine proposals only. None found: a coverage record says who searched and
 * found nothing. Not applicable: the instrument's definition excludes it. Not covered: every other empty cell.
 */
export const CellState = z.enum([
  "value",
  "unreviewed",
  "none-found",
  "not-applicable",
  "not-covered",
]);
export type CellState = z.infer<typeof CellState>;

export const MatrixCell = z
  .strictObject({
    instrument: InstrumentId,
    sector: SectorId,
    state: CellState,
    measures: z.array(MeasureId),
    coverage: z.array(z.string()).meta({ description: "Coverage records that speak of the cell" }),
  })
  .meta({ id: "MatrixCell" });
export type MatrixCell = z.infer<typeof MatrixCell>;

const margin = <T extends z.ZodType>(id: T) =>
  z.strictObject({ id, label: Label, measures: z.int().nonnegative() });

export const Matrix = z
  .strictObject({
    scope: Scope,
    counts: z.string().meta({ description: "What the figures count" }),
    instruments: z
      .array(margin(InstrumentId))
      .meta({ description: "Rows; margins count unique measures" }),
    sectors: z
      .array(margin(SectorId))
      .meta({ description: "Columns; margins count unique measures" }),
    cells: z.array(MatrixCell).meta({ description: "One for each pair, in row order" }),
    measures: z.int().nonnegative().meta({ description: "Unique measures in all" }),
  })
  .meta({ id: "Matrix", description: "Instruments against sectors" });
export type Matrix = z.infer<typeof Matrix>;
