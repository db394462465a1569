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
  statedOn: PartialDate.meta({ description: "Earliest publication among the sources" }),
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
    summary: text,
    note: text.nullable(),
    sectors: z.array(SectorId),
    topics: z.array(text),
    instruments: z.array(InstrumentId),
    ...provenance,
  })
  .meta({ id: "SignalEvent", description: "An authoritative text and how often it uses the term" });
export type SignalEvent = z.infer<typeof SignalEvent>;

export const SeriesPoint = z.looseObject({
  period: z.string().regex(/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/, { error: "not a period" }),
});

export const SignalSeries = z
  .strictObject({
    id: Slug,
    metric: text,
    unit: text,
    note: text.nullable(),
    points: z
      .array(SeriesPoint)
      .min(1)
      .meta({ description: "One record a period; fields as the series has them" }),
    ...provenance,
  })
  .meta({ id: "SignalSeries", description: "Counts of a term over periods" });
export type SignalSeries = z.infer<typeof SignalSeries>;
