import * as z from "zod";

import { Currency } from "../amount.ts";
import { PartialDate } from "../dates.ts";
import { Figure } from "../particulars.ts";
import {
  ActorRole,
  InstrumentId,
  MoneyRole,
  NotStatedKey,
  Qualifier,
  Rung,
  SectorId,
  TermKind,
} from "../vocabulary/lists.ts";
import { TextLanguage } from "./extraction.ts";
import { RateUnit, ReadDateKind } from "./values.ts";

const words = z.string().min(1);
const party = words.nullable();

/** A measure as a person labelled it: words stand in the text, values are what they say. */
export const GoldMeasure = z.strictObject({
  instruments: z.array(InstrumentId).min(1),
  sectors: z.array(SectorId),
  roles: z.array(z.strictObject({ name: words, role: ActorRole })),
  money: z.array(
    z.strictObject({
      text: words,
      value: z.number().positive(),
      currency: Currency,
      role: MoneyRole,
      qualifier: Qualifier,
    }),
  ),
  rates: z.array(
    z.strictObject({
      text: words,
      value: z.number(),
      unit: RateUnit,
      kind: TermKind,
      payer: party,
      recipient: party,
    }),
  ),
  dates: z.array(z.strictObject({ text: words, value: PartialDate, kind: ReadDateKind })),
  targets: z.array(
    z.strictObject({
      text: words,
      metric: words,
      value: Figure,
      unit: words.nullable(),
      deadline: PartialDate.nullable(),
    }),
  ),
  rung: Rung,
  evidence: z.strictObject({ trigger: words }),
  notStated: z.array(NotStatedKey),
});
export type GoldMeasure = z.infer<typeof GoldMeasure>;

/** A labelled passage. `note` says in fixed wordings which other answers are right as well. */
export const GoldItem = z.strictObject({
  id: words,
  lang: TextLanguage,
  published: PartialDate,
  style: words,
  text: words,
  isMeasure: z.boolean(),
  measures: z.array(GoldMeasure),
  sectorsMentioned: z.array(SectorId).optional(),
  hedges: z.array(words),
  note: z.string().nullable(),
});
export type GoldItem = z.infer<typeof GoldItem>;

export const GoldSet = z.strictObject({ items: z.array(GoldItem).min(1) });
export type GoldSet = z.infer<typeof GoldSet>;
