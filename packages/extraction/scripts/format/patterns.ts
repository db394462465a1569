import { ActorRole, InstrumentId, MoneyRole, Rung, SectorId, Slug } from "@nqpf/domain";
import { ReadStatementKind } from "@nqpf/domain/reading";
import * as z from "zod";

const Need = z.strictObject({
  party: z.array(Slug).default([]),
  action: z.array(Slug).default([]),
  cue: z.array(Slug).default([]),
  instrument: z.array(InstrumentId).default([]),
  quantity: z
    .array(
      z.enum(["money", "capped-money", "rate", "date", "until", "count", "days", "many-sectors"]),
    )
    .default([]),
  sector: z.boolean().default(false),
});
export type Need = z.infer<typeof Need>;

const patternFields = {
  id: Slug,
  within: z.enum(["clause", "sentence"]),
  needs: z.array(Need).min(1),
  lacks: z.array(Need),
};

export const FrameFile = z
  .array(
    z.strictObject({
      ...patternFields,
      instruments: z.array(InstrumentId).min(1),
      strength: z.enum(["names", "points", "hints"]),
    }),
  )
  .min(1);

export const StatementFile = z
  .array(
    z.strictObject({
      ...patternFields,
      kind: ReadStatementKind,
      date: z.enum(["any", "until", "none"]),
    }),
  )
  .min(1);

const Part = z.union([ActorRole, z.literal("none")]);
const bearingFields = {
  covers: z.array(InstrumentId),
  replaces: z.array(InstrumentId),
  lenders: Part,
  firms: Part,
  stateFirms: Part,
  institutes: Part,
  people: Part,
  money: MoneyRole,
  goals: z.enum(["itself", "apart", "together"]),
  field: z.enum(["needed", "loose", "given"]),
  top: Rung,
};

export const BearingFile = z.strictObject({
  general: z.strictObject({ sector: SectorId, beside: z.array(SectorId) }),
  default: z.strictObject(bearingFields),
  instruments: z
    .array(
      z
        .strictObject({ id: InstrumentId, ...bearingFields })
        .partial()
        .required({ id: true }),
    )
    .min(1),
});
