import * as z from "zod";

import { FlowPeriod } from "../amount.ts";
import { Day, PartialDate } from "../dates.ts";
import { ClaimRef } from "../held.ts";
import { MeasureId } from "../ids.ts";
import { Label, Slug } from "../label.ts";
import { ActorKind, Basis, InstrumentId, MoneyRole } from "../vocabulary/lists.ts";
import { Explained } from "./explained.ts";
import { Labels } from "./labels.ts";
import { NewMoney } from "./new-money.ts";
import { listOf, Scope } from "./scope.ts";

const words = z.string().min(1);

/** Whose gain or cost is measured: the one who receives, the public purse, or whoever stands between and keeps a part. */
export const Perspective = z.enum(["recipient", "purse", "intermediary"]);
export type Perspective = z.infer<typeof Perspective>;

export const NominalFigure = z
  .strictObject({
    role: MoneyRole,
    basis: Basis,
    period: FlowPeriod.nullable(),
    payerKind: ActorKind.nullable().meta({ description: "Null where nobody says whose money" }),
    on: PartialDate.meta({ description: "Date of the latest amount in it" }),
    value: Explained,
  })
  .meta({
    id: "NominalFigure",
    description: "Money in one role, as committed; roles never add up",
  });
export type NominalFigure = z.infer<typeof NominalFigure>;

export const BenchmarkValue = z
  .strictObject({
    benchmark: Slug,
    label: words,
    note: words,
    preferred: z.boolean().meta({ description: "The one we would choose first" }),
    rate: Explained.meta({ description: "Percent a year" }),
    share: Explained.meta({ description: "Percent of what is lent, put in or spent" }),
    value: Explained,
  })
  .meta({ id: "BenchmarkValue", description: "What one benchmark makes of a measure's money" });
export type BenchmarkValue = z.infer<typeof BenchmarkValue>;

export const BenchmarkFan = z
  .strictObject({
    entries: z
      .array(BenchmarkValue)
      .min(1)
      .meta({ description: "By rate, lowest first; without a value last" }),
    span: Explained.meta({ description: "From the least to the greatest of the fan" }),
    choice: words.meta({ description: "Which benchmark is preferred, and why" }),
  })
  .meta({ id: "BenchmarkFan", description: "One value for each benchmark: never one number" });
export type BenchmarkFan = z.infer<typeof BenchmarkFan>;

export const Valuation = z
  .strictObject({
    perspective: Perspective,
    reading: Slug.meta({
      description: "How it was read: readings of one perspective never add up",
    }),
    label: words,
    basis: z.enum(["whole", "accrued"]).meta({
      description: "Whole: if all of it is used, over its life. Accrued: up to the day",
    }),
    property: z
      .string()
      .nullable()
      .meta({ description: "The term that is valued, where it is one term" }),
    missing: z.array(words).meta({ description: "What no source states" }),
    fan: BenchmarkFan,
  })
  .meta({ id: "Valuation", description: "A grant equivalent of one perspective" });
export type Valuation = z.infer<typeof Valuation>;

export const Misreading = z
  .strictObject({
    disagreement: Slug,
    property: z.string().meta({ description: "The term that was misread" }),
    on: Day.meta({ description: "The day with whose amount and benchmarks it is reckoned" }),
    words: words.meta({ description: "What the misreading says" }),
    claims: z.array(ClaimRef).min(1),
    why: words.meta({ description: "Why it is wrong" }),
    fan: BenchmarkFan,
  })
  .meta({
    id: "Misreading",
    description: "What a misreading would make of the money; no estimate",
  });
export type Misreading = z.infer<typeof Misreading>;

export const MoneyCheck = z
  .strictObject({
    label: words,
    holds: z.boolean(),
    left: Explained,
    right: Explained,
    caveat: words,
  })
  .meta({ id: "MoneyCheck", description: "Whether two figures of a measure go together" });
export type MoneyCheck = z.infer<typeof MoneyCheck>;

const NotValued = z.strictObject({ perspective: Perspective, why: words });

export const MoneyAnswer = z
  .strictObject({
    scope: Scope,
    measure: MeasureId,
    title: Label,
    instrument: InstrumentId,
    method: Slug.nullable().meta({ description: "Null where no formula values the instrument" }),
    unit: words.meta({
      description: "Of every money value; an amount in a currency of its own keeps it",
    }),
    nominal: z.array(NominalFigure),
    newMoney: z.array(NewMoney).meta({ description: "One for each line of the measure" }),
    valuations: z.array(Valuation),
    notValued: z.array(NotValued),
    misreadings: z.array(Misreading),
    checks: z.array(MoneyCheck),
    beside: z.array(MeasureId).meta({
      description: "Measures that add to the same loans: each is valued given the others",
    }),
    labels: Labels,
  })
  .meta({ id: "MoneyAnswer", description: "The money of a measure in four measures" });
export type MoneyAnswer = z.infer<typeof MoneyAnswer>;

export const GrantEquivalentRow = z
  .strictObject({
    id: MeasureId,
    title: Label,
    instrument: InstrumentId,
    method: Slug,
    unit: words,
    nominal: Explained.meta({ description: "The amount that is valued" }),
    recipient: Explained,
    purse: Explained,
    intermediary: Explained,
    missing: z.array(words),
  })
  .meta({
    id: "GrantEquivalentRow",
    description: "A measure's grant equivalents, each as the span of its fan",
  });
export type GrantEquivalentRow = z.infer<typeof GrantEquivalentRow>;

export const GrantEquivalentList = listOf(GrantEquivalentRow).meta({ id: "GrantEquivalentList" });
export type GrantEquivalentList = z.infer<typeof GrantEquivalentList>;
