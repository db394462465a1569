import * as z from "zod";

import { Actor } from "../actor.ts";
import { Amount } from "../amount.ts";
import { Claim } from "../claim.ts";
import { PartialDate } from "../dates.ts";
import { ActorId, MeasureId } from "../ids.ts";
import { Label, Slug } from "../label.ts";
import { Measure } from "../measure.ts";
import { Source } from "../source.ts";
import { InstrumentId, NotStatedKey, RelationKind, Rung, SectorId } from "../vocabulary/lists.ts";
import { Addition } from "../addition.ts";
import { MeasureFacets } from "./facets.ts";
import { Force } from "./force.ts";
import { MeasureDates } from "./measure-dates.ts";
import { MoneyState } from "./money-state.ts";
import { listOf, Scope } from "./scope.ts";

export const Headline = z
  .strictObject({ property: z.string(), amount: Amount })
  .meta({ id: "Headline", description: "The current counting amount that leads a measure" });
export type Headline = z.infer<typeof Headline>;

export const MeasureSummary = z
  .strictObject({
    id: MeasureId,
    title: Label,
    instrument: InstrumentId,
    alsoInstruments: z.array(InstrumentId),
    sectors: z.array(SectorId),
    region: Slug.nullable(),
    issuers: z.array(ActorId),
    announced: PartialDate.nullable(),
    dates: MeasureDates,
    rung: Rung.nullable().meta({ description: "The highest rung surely reached by the day" }),
    side: Rung.nullable().meta({ description: "Suspended, lapsed or superseded by the day" }),
    moneyState: MoneyState,
    headline: Headline.nullable(),
    notStated: z.array(NotStatedKey),
    conflicts: z.int().nonnegative().meta({ description: "Disagreements and rival values" }),
    sources: z.int().nonnegative().meta({ description: "Different sources seen" }),
    derivedOnly: z
      .boolean()
      .meta({ description: "Every source seen is a mirror or an aggregator" }),
    standing: z.enum(["accepted", "proposed", "sample"]).meta({
      description: "Whether a person stands behind it, a machine proposes it, or a sample shows it",
    }),
  })
  .meta({ id: "MeasureSummary", description: "A measure on one line" });
export type MeasureSummary = z.infer<typeof MeasureSummary>;

export const MeasureList = z
  .strictObject({ ...listOf(MeasureSummary).shape, facets: MeasureFacets })
  .meta({ id: "MeasureList" });
export type MeasureList = z.infer<typeof MeasureList>;

export const RelatedMeasure = z
  .strictObject({
    kind: RelationKind,
    direction: z.enum(["to", "from"]).meta({ description: "`to`: this measure names the other" }),
    measure: MeasureId,
    title: Label,
  })
  .meta({ id: "RelatedMeasure" });
export type RelatedMeasure = z.infer<typeof RelatedMeasure>;

export const MeasureAnswer = z
  .strictObject({
    scope: Scope,
    measure: Measure,
    summary: MeasureSummary,
    force: Force,
    addition: Addition,
    related: z.array(RelatedMeasure),
    sources: z
      .array(Source)
      .meta({ description: "Every source that a claim of the measure names" }),
    actors: z.array(Actor).meta({ description: "Every actor that the measure names" }),
  })
  .meta({ id: "MeasureAnswer", description: "One measure, whole" });
export type MeasureAnswer = z.infer<typeof MeasureAnswer>;

export const ClaimList = listOf(
  z.strictObject({
    ...Claim.shape,
    seen: z.boolean().meta({ description: "Whether this question sees the claim" }),
  }),
).meta({ id: "ClaimList", description: "Every claim of one measure, seen or not" });
export type ClaimList = z.infer<typeof ClaimList>;
