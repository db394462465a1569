import * as z from "zod";

import { Rung } from "../vocabulary/lists.ts";
import { TextLanguage } from "./extraction.ts";

const share = z.number().min(0).max(1);
const count = z.number().nonnegative();

/** A figure between 0 and 1 with the 95 percent interval of its bootstrap; null where nothing is counted. */
export const ScoredFigure = z
  .strictObject({ value: share.nullable(), interval: z.tuple([share, share]).nullable() })
  .meta({ id: "ScoredFigure", description: "Between 0 and 1, with a 95 percent interval" });
export type ScoredFigure = z.infer<typeof ScoredFigure>;

/** What is found, by field: answers that are right, wrong, and missed. A half counts for a parent or child. */
export const ScoredField = z.enum([
  "measure",
  "instruments",
  "sectors",
  "roles",
  "names",
  "money",
  "rates",
  "dates",
  "targets",
  "notStated",
  "hedges",
  "evidence",
  "evidenceIou",
  "evidenceExact",
]);
export type ScoredField = z.infer<typeof ScoredField>;

/** What is said of those found: right, of how many. */
export const ScoredShare = z.enum([
  "moneyRole",
  "moneyQualifier",
  "rateKind",
  "rateParty",
  "dateKind",
  "rung",
  "spanExact",
  "falseAlarm",
]);
export type ScoredShare = z.infer<typeof ScoredShare>;

const counts = { right: count, wrong: count, missed: count };

export const FieldScore = z.strictObject({
  field: ScoredField,
  ...counts,
  precision: ScoredFigure,
  recall: ScoredFigure,
  f1: ScoredFigure,
  macroF1: share.nullable().meta({ description: "Over labels that the gold has; sets only" }),
});
export type FieldScore = z.infer<typeof FieldScore>;

export const ShareScore = z.strictObject({
  share: ScoredShare,
  right: count,
  of: count,
  figure: ScoredFigure,
});
export type ShareScore = z.infer<typeof ShareScore>;

/** How often a measure of a band of confidence had an instrument of the gold. */
export const BandScore = z.strictObject({
  band: z.enum(["high", "medium", "low"]),
  from: share,
  right: count,
  of: count,
});
export type BandScore = z.infer<typeof BandScore>;

export const ScoreSlice = z.strictObject({
  lang: TextLanguage.or(z.literal("all")),
  passages: count,
  measures: count,
  overall: ScoredFigure.meta({
    description:
      "Mean of detection, instrument, sector, money, rate and role F1 and of rung accuracy",
  }),
  fields: z.array(FieldScore),
  shares: z.array(ShareScore),
  labels: z.array(
    z.strictObject({ field: ScoredField, label: z.string(), ...counts, f1: share.nullable() }),
  ),
  tenFold: count.meta({ description: "Amounts that are off by a power of ten" }),
  partySwaps: count.meta({ description: "Rates given to a party that the text does not name" }),
  rungDistance: z.number().nonnegative().nullable().meta({ description: "Mean, in rungs" }),
  unpaired: z.strictObject({ gold: count, read: count }),
  confusion: z.array(z.strictObject({ gold: Rung, read: Rung, measures: count })),
  bands: z.array(BandScore),
});
export type ScoreSlice = z.infer<typeof ScoreSlice>;

export const ScoredError = z.strictObject({
  id: z.string(),
  lang: TextLanguage,
  weight: count.meta({ description: "How many answers of the passage are wrong or missed" }),
  faults: z.array(z.string()),
});
export type ScoredError = z.infer<typeof ScoredError>;

export const Score = z
  .strictObject({
    extractor: z.strictObject({ name: z.string(), version: z.string() }),
    resamples: count,
    slices: z.array(ScoreSlice),
    errors: z
      .array(ScoredError)
      .nullable()
      .meta({ description: "The worst first; null where totals alone may be shown" }),
  })
  .meta({ id: "Score", description: "How well a set of labelled passages is read" });
export type Score = z.infer<typeof Score>;
