import * as z from "zod";

import { Addition } from "../addition.ts";
import { ActorId, MeasureId } from "../ids.ts";
import { Label, Slug } from "../label.ts";
import { InstrumentId, MoneyRole, Rung, SectorId } from "../vocabulary/lists.ts";
import { Explained } from "./explained.ts";
import { Scope } from "./scope.ts";

/** What stands in the rows of a matrix; its columns are sectors. */
export const MatrixRows = z.enum(["instrument", "actor", "region"]);
export type MatrixRows = z.infer<typeof MatrixRows>;

/** What a cell says of its measures: how many they are, how far they climbed, or what their money adds up to. */
export const MatrixBy = z.enum(["count", "rung", "money"]);
export type MatrixBy = z.infer<typeof MatrixBy>;

/**
 * Value: accepted measures or, by money, a counting amount of the role. Unreviewed: machine proposals only. None found:
 * a coverage record says who searched and found nothing. Not applicable: the instrument's definition excludes it. Not
 * covered: every other empty cell.
 */
export const CellState = z.enum([
  "value",
  "unreviewed",
  "none-found",
  "not-applicable",
  "not-covered",
]);
export type CellState = z.infer<typeof CellState>;

const count = z.int().nonnegative();

export const RungTally = z
  .strictObject({
    highest: Rung.nullable().meta({
      description: "The highest rung of the measures that are in no side state",
    }),
    counts: z
      .array(z.strictObject({ rung: Rung, measures: count.positive() }))
      .meta({ description: "Each measure once: at its side state or, without one, its rung" }),
    none: count.meta({ description: "Measures that surely reached no rung" }),
  })
  .meta({ id: "RungTally", description: "How far some measures have climbed" });
export type RungTally = z.infer<typeof RungTally>;

/** What a matrix says of a set of unique measures beside their number. */
const figures = {
  rungs: RungTally.nullable().meta({ description: "By rung only" }),
  money: Addition.nullable().meta({
    description: "By money only: what of the role may be added, and what is listed beside",
  }),
};

const cell = {
  sector: SectorId,
  state: CellState,
  measures: z.array(MeasureId),
  coverage: z.array(z.string()).meta({ description: "Coverage records that speak of the cell" }),
  ...figures,
};

export const MatrixCell = z
  .strictObject({ instrument: InstrumentId, ...cell })
  .meta({ id: "MatrixCell" });
export type MatrixCell = z.infer<typeof MatrixCell>;

export const ActorCell = z.strictObject({ actor: ActorId, ...cell }).meta({ id: "ActorCell" });
export type ActorCell = z.infer<typeof ActorCell>;

export const RegionCell = z.strictObject({ region: Slug, ...cell }).meta({ id: "RegionCell" });
export type RegionCell = z.infer<typeof RegionCell>;

const margin = <T extends z.ZodType>(id: T) =>
  z.strictObject({ id, label: Label, measures: count, ...figures });

const rowsNote = "Rows; margins are of unique measures. Empty unless asked for";

export const Matrix = z
  .strictObject({
    scope: Scope,
    rows: MatrixRows,
    by: MatrixBy,
    role: MoneyRole.nullable().meta({ description: "Whose amounts are added, by money" }),
    counts: z.string().meta({ description: "What the figures count" }),
    instruments: z.array(margin(InstrumentId)).meta({ description: rowsNote }),
    actors: z.array(margin(ActorId)).meta({ description: rowsNote }),
    regions: z.array(margin(Slug)).meta({ description: rowsNote }),
    sectors: z
      .array(margin(SectorId))
      .meta({ description: "Columns; margins are of unique measures" }),
    cells: z
      .array(MatrixCell)
      .meta({ description: "One for each instrument and sector, in row order" }),
    actorCells: z.array(ActorCell).meta({ description: "One for each actor and sector" }),
    regionCells: z.array(RegionCell).meta({ description: "One for each region and sector" }),
    measures: count.meta({ description: "Unique measures in all" }),
    ...figures,
    explained: Explained.meta({ description: "Of the number of measures in all" }),
  })
  .meta({ id: "Matrix", description: "Instruments, actors or regions against sectors" });
export type Matrix = z.infer<typeof Matrix>;
