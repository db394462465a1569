import * as z from "zod";

import { Day, PartialDate } from "./dates.ts";
import { ActorId, SourceId } from "./ids.ts";
import { Slug } from "./label.ts";
import { InstrumentId, SectorId } from "./vocabulary/lists.ts";

const text = z.string().min(1);
const count = z.int().nonnegative();
const sources = z.array(SourceId).min(1);

/** When a source spoke of an observation, and when this ledger took it. */
const provenance = {
  sources,
  statedOn: PartialDate.meta({ description: "Publication of the source that surely spoke first" }),
  recordedAt: Day,
};

export const Indicator = z
  .strictObject({
    id: Slug,
    sector: SectorId,
    metric: text,
    value: z.number(),
    unit: text,
    year: PartialDate.meta({ description: "As precise as the source" }),
    geography: text,
    note: text.nullable(),
    ...provenance,
  })
  .meta({ id: "Indicator", description: "One dated figure of a sector's size or position" });
export type Indicator = z.infer<typeof Indicator>;

export const ParameterValue = z.strictObject({
  from: PartialDate,
  value: z.number(),
  ...provenance,
});
export type ParameterValue = z.infer<typeof ParameterValue>;

export const Parameter = z
  .strictObject({
    id: Slug,
    unit: text,
    values: z
      .array(ParameterValue)
      .min(1)
      .meta({ description: "Each holds from its date until the next" }),
    note: text.nullable(),
  })
  .meta({
    id: "Parameter",
    description: "A dated reference series: a rate, an exchange rate, GDP",
  });
export type Parameter = z.infer<typeof Parameter>;

export const TaskHeading = z
  .strictObject({
    rank: z
      .int()
      .positive()
      .nullable()
      .meta({ description: "Of the task whose heading holds the term; null: no heading does" }),
    of: z.int().positive().nullable().meta({ description: "How many tasks the text lists" }),
  })
  .meta({ id: "TaskHeading", description: "Where a term stands among the headings of tasks" });
export type TaskHeading = z.infer<typeof TaskHeading>;

export const SignalEvent = z
  .strictObject({
    id: Slug,
    date: PartialDate,
    reported: PartialDate,
    title: z.strictObject({ en: text, zh: text.nullable() }),
    actors: z.array(ActorId),
    documentType: text,
    authorityLevel: text.meta({ description: "L1 (Central Committee texts) to L5 (media)" }),
    mentioned: z.boolean(),
    mentions: count.nullable(),
    mentionsBasis: text.meta({ description: "In which text the mentions were counted" }),
    mentionsInBroadcast: count.nullable(),
    textLength: count.nullable().meta({ description: "Characters of the text counted in" }),
    signal: text,
    taskHeading: TaskHeading.optional().meta({
      description: "Of texts that list tasks, where that was looked at",
    }),
    summary: text,
    note: text.nullable(),
    sectors: z.array(SectorId),
    topics: z.array(text),
    instruments: z.array(InstrumentId),
    ...provenance,
  })
  .meta({ id: "SignalEvent", description: "An authoritative text and how often it uses the term" });
export type SignalEvent = z.infer<typeof SignalEvent>;

const counts = z.record(z.string(), count);

export const SeriesPoint = z
  .strictObject({
    period: z.string().regex(/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/, { error: "not a period" }),
    document: text.optional().meta({ description: "The text counted in, where it is one text" }),
    agenda: text.optional(),
    mentions: count.optional(),
    items: count.optional().meta({ description: "Items read, or items with the term" }),
    itemsWithTerm: count.optional(),
    itemsTotal: count.optional(),
    daysWith: count.optional(),
    daysTotal: count.optional(),
    characters: count.optional(),
    per100kCharacters: z.number().nonnegative().optional(),
    complete: z.boolean().optional().meta({ description: "Whether the whole text was read" }),
    counts: counts.optional().meta({ description: "Occurrences of each term in one text" }),
    comparison: counts.optional().meta({ description: "Occurrences of other terms" }),
    sources: sources.optional().meta({ description: "Where the point has sources of its own" }),
  })
  .meta({
    id: "SeriesPoint",
    description: "One period of a series; fields as the series has them",
  });
export type SeriesPoint = z.infer<typeof SeriesPoint>;

export const SignalSeries = z
  .strictObject({
    id: Slug,
    metric: text,
    unit: text,
    note: text.nullable(),
    points: z.array(SeriesPoint).min(1),
    ...provenance,
  })
  .meta({ id: "SignalSeries", description: "Counts of a term over periods" });
export type SignalSeries = z.infer<typeof SignalSeries>;

export const PublishedSignal = z
  .strictObject({
    id: Slug,
    what: text,
    value: z.union([z.number(), text]).nullable(),
    unit: text.nullable(),
    of: z.number().nullable().meta({ description: "The whole of which the value is a part" }),
    period: text.meta({ description: "A date, or two joined by a slash" }),
    reliability: text,
    ...provenance,
  })
  .meta({
    id: "PublishedSignal",
    description: "A figure on the term that somebody else published",
  });
export type PublishedSignal = z.infer<typeof PublishedSignal>;

const lines = z.array(text).min(1);

export const SignalMeta = z
  .strictObject({
    title: text,
    term: z.strictObject({ zh: text, en: lines }),
    coverage: z.strictObject({ from: Day, until: Day }),
    notes: lines,
    authorityLevels: z.record(text, text),
    mentionsBasis: z.record(text, text),
    signalValues: lines.meta({ description: "The words an event's signal may be" }),
    findings: lines,
  })
  .meta({ id: "SignalMeta", description: "How the signals were counted, and the words they use" });
export type SignalMeta = z.infer<typeof SignalMeta>;
