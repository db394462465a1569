import * as z from "zod";

import { DateBasis } from "../answers/measure-dates.ts";
import { MoneyState } from "../answers/money-state.ts";
import { Day, PartialDate } from "../dates.ts";
import { ActorId, MeasureId } from "../ids.ts";
import { Slug } from "../label.ts";
import {
  ActorKind,
  InstrumentFamily,
  InstrumentId,
  Rung,
  SectorId,
  SourceKind,
  StatementKind,
  Verdict,
} from "../vocabulary/lists.ts";
import { PageQuestion, ViewQuestion } from "./view.ts";

/** Filters of measures: values of one filter are alternatives, different filters must all hold. */
export const measureFilters = {
  sector: z.array(SectorId).optional(),
  instrument: z
    .array(InstrumentId)
    .optional()
    .meta({ description: "As main or further instrument" }),
  family: z.array(InstrumentFamily).optional(),
  actor: z
    .array(ActorId)
    .optional()
    .meta({ description: "In any role, as payer or as party to a term" }),
  region: z.array(Slug).optional().meta({ description: "`national` or a province or city" }),
  rung: z.array(Rung).optional().meta({
    description: "Where a measure stands: at its side state or, without one, its highest rung",
  }),
  money: z.array(MoneyState).optional(),
  dates: DateBasis.optional().meta({
    description: "By which date `from`, `until` and the order of time go; default announced",
  }),
  from: PartialDate.optional().meta({
    description: "Dated on or after; a rough date is inside where any of its days is",
  }),
  until: PartialDate.optional().meta({ description: "Dated on or before" }),
  announcedFrom: PartialDate.optional().meta({ description: "Announced on or after" }),
  announcedUntil: PartialDate.optional().meta({ description: "Announced on or before" }),
  q: z
    .string()
    .max(200)
    .optional()
    .meta({ description: "Words, all of which the measure's texts hold" }),
};

export const MeasuresQuestion = z.strictObject({
  ...PageQuestion.shape,
  ...measureFilters,
  measure: z
    .array(MeasureId)
    .max(200)
    .optional()
    .meta({ description: "Only these measures, as far as they pass the other filters" }),
  sort: z
    .enum(["newest", "oldest", "largest", "title"])
    .optional()
    .meta({ description: "Default newest" }),
});
export type MeasuresQuestion = z.infer<typeof MeasuresQuestion>;

export const ActorsQuestion = z.strictObject({
  ...PageQuestion.shape,
  kind: z.array(ActorKind).optional(),
  q: z.string().max(200).optional(),
});
export type ActorsQuestion = z.infer<typeof ActorsQuestion>;

export const SourcesQuestion = z.strictObject({
  ...PageQuestion.shape,
  kind: z.array(SourceKind).optional(),
  measure: MeasureId.optional().meta({ description: "Sources of one measure" }),
  q: z.string().max(200).optional(),
});
export type SourcesQuestion = z.infer<typeof SourcesQuestion>;

export const StatementsQuestion = z.strictObject({
  ...PageQuestion.shape,
  kind: z.array(StatementKind).optional(),
  verdict: z.array(Verdict).optional(),
});
export type StatementsQuestion = z.infer<typeof StatementsQuestion>;

export const IndicatorsQuestion = z.strictObject({
  ...PageQuestion.shape,
  sector: z.array(SectorId).optional(),
});
export type IndicatorsQuestion = z.infer<typeof IndicatorsQuestion>;

export const SearchQuestion = z.strictObject({
  ...ViewQuestion.shape,
  q: z
    .string()
    .min(1)
    .max(200)
    .meta({ description: "Words in English or Chinese; all must be found" }),
  limit: z.int().min(1).max(200).optional(),
});
export type SearchQuestion = z.infer<typeof SearchQuestion>;

export const ChangesQuestion = z.strictObject({
  ...ViewQuestion.shape,
  from: Day.optional().meta({
    description: "First day; without it, the last month that holds something",
  }),
  until: Day.optional().meta({ description: "Last day" }),
  measure: z.array(MeasureId).optional().meta({ description: "Of these measures alone" }),
});
export type ChangesQuestion = z.infer<typeof ChangesQuestion>;
