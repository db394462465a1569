import * as z from "zod";

import { Day, PartialDate } from "../dates.ts";

/**
 * Which of a measure's dates counts: when it was announced, when it took effect, when a source first stated any of it,
 * or when this ledger first took any of it.
 */
export const DateBasis = z.enum(["announced", "effective", "stated", "recorded"]);
export type DateBasis = z.infer<typeof DateBasis>;

/** The dates of a measure, one a basis. */
export const MeasureDates = z
  .strictObject({
    announced: PartialDate.nullable(),
    effective: PartialDate.nullable(),
    stated: PartialDate.meta({ description: "First publication of any of its claims" }),
    recorded: Day.meta({ description: "First day on which this ledger took any of its claims" }),
  })
  .meta({ id: "MeasureDates" });
export type MeasureDates = z.infer<typeof MeasureDates>;
