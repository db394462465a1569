import * as z from "zod";

import { Actor } from "../actor.ts";
import { ActorId } from "../ids.ts";
import { Indicator } from "../observation.ts";
import { Instrument, Sector } from "../vocabulary/entry.ts";
import { InstrumentId, Rung, SectorId } from "../vocabulary/lists.ts";
import { Labels } from "./labels.ts";
import { MeasureSummary } from "./measures.ts";
import { Addition } from "../addition.ts";
import { listOf, Scope } from "./scope.ts";

const count = z.int().nonnegative();
const counted = { measures: count.meta({ description: "Unique measures seen" }) };

export const SectorSummary = z
  .strictObject({ ...Sector.shape, id: SectorId, ...counted })
  .meta({ id: "SectorSummary" });
export const InstrumentSummary = z
  .strictObject({ ...Instrument.shape, id: InstrumentId, ...counted })
  .meta({ id: "InstrumentSummary" });
export const ActorSummary = z
  .strictObject({ ...Actor.shape, ...counted })
  .meta({ id: "ActorSummary" });
export type SectorSummary = z.infer<typeof SectorSummary>;
export type InstrumentSummary = z.infer<typeof InstrumentSummary>;
export type ActorSummary = z.infer<typeof ActorSummary>;

export const SectorList = listOf(SectorSummary).meta({ id: "SectorList" });
export const InstrumentList = listOf(InstrumentSummary).meta({ id: "InstrumentList" });
export const ActorList = listOf(ActorSummary).meta({ id: "ActorList" });
export type SectorList = z.infer<typeof SectorList>;
export type InstrumentList = z.infer<typeof InstrumentList>;
export type ActorList = z.infer<typeof ActorList>;

/** What the pages of a sector, an instrument and an actor share: the measures they touch and what these add up to. */
const profile = {
  scope: Scope,
  measures: z.array(MeasureSummary).meta({ description: "Newest first" }),
  byInstrument: z.array(z.strictObject({ id: InstrumentId, measures: count })),
  bySector: z.array(z.strictObject({ id: SectorId, measures: count })),
  byRung: z.array(z.strictObject({ id: Rung, measures: count })),
  addition: Addition,
  labels: Labels,
};

export const SectorProfile = z
  .strictObject({
    sector: SectorSummary,
    children: z.array(SectorId),
    indicators: z.array(Indicator),
    ...profile,
  })
  .meta({ id: "SectorProfile" });
export type SectorProfile = z.infer<typeof SectorProfile>;

export const InstrumentProfile = z
  .strictObject({ instrument: InstrumentSummary, ...profile })
  .meta({ id: "InstrumentProfile" });
export type InstrumentProfile = z.infer<typeof InstrumentProfile>;

export const ActorProfile = z
  .strictObject({ actor: ActorSummary, children: z.array(ActorId), ...profile })
  .meta({ id: "ActorProfile" });
export type ActorProfile = z.infer<typeof ActorProfile>;

export type Profile = Pick<SectorProfile, keyof typeof profile>;
