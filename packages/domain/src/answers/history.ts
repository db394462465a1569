import * as z from "zod";

import { Day } from "../dates.ts";
import { ClaimRef } from "../held.ts";
import { Decision } from "../review.ts";
import { Source } from "../source.ts";
import { listOf } from "./scope.ts";

/**
 * What a step did to our view of a measure. `first`: a value where none was known. `change`: a later value on the same
 * line, for the world changed. `confirmation`: another source says the same. `difference`: another source says otherwise,
 * and both are kept. `correction`: a claim takes an earlier one out. `withdrawal`: the catalogue or a reviewer takes a
 * value out. `decision`: a reviewer's word on a proposal.
 */
export const HistoryKind = z.enum([
  "first",
  "change",
  "confirmation",
  "difference",
  "correction",
  "withdrawal",
  "decision",
]);
export type HistoryKind = z.infer<typeof HistoryKind>;

export const HistoryEntry = z
  .strictObject({
    id: z.string(),
    on: Day.meta({ description: "The first day on which a question can see it" }),
    recordedAt: Day.meta({ description: "When this ledger took it" }),
    kind: HistoryKind,
    property: z.string(),
    value: z.json().nullable().meta({ description: "Null where nothing stands in its place" }),
    before: z.json().nullable().meta({ description: "What was replaced, corrected or rivalled" }),
    claims: z.array(ClaimRef).min(1).meta({ description: "The claims that carry the step" }),
    decision: Decision.nullable(),
    reviewer: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: "HistoryEntry", description: "One step of our view of a measure" });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const MeasureHistory = z
  .strictObject({
    ...listOf(HistoryEntry).shape,
    sources: z.array(Source).meta({ description: "Every source that an entry names" }),
  })
  .meta({ id: "MeasureHistory", description: "How our view of a measure changed, latest first" });
export type MeasureHistory = z.infer<typeof MeasureHistory>;
