import * as z from "zod";

import { Currency } from "../amount.ts";
import { PartialDate } from "../dates.ts";
import { Figure } from "../particulars.ts";
import { MoneyRole, Qualifier, TermKind } from "../vocabulary/lists.ts";
import { Span } from "./span.ts";

const name = z.string().min(1).nullable();

export const ReadMoney = z
  .strictObject({
    ...Span.shape,
    value: z.number().positive().meta({ description: "Whole currency units: yuan, not 亿" }),
    currency: Currency,
    role: MoneyRole,
    qualifier: Qualifier,
  })
  .meta({ id: "ReadMoney", description: "An amount of money that a text states of a measure" });
export type ReadMoney = z.infer<typeof ReadMoney>;

export const RateUnit = z.enum(["percent", "percentage-points", "basis-points"]);
export type RateUnit = z.infer<typeof RateUnit>;

export const ReadRate = z
  .strictObject({
    ...Span.shape,
    value: z.number().meta({ description: "As written: 1.75 for 1.75 percent; a cut is negative" }),
    unit: RateUnit,
    kind: TermKind,
    payer: name.meta({ description: "Who pays the rate or bears the share, as the text says" }),
    recipient: name,
  })
  .meta({ id: "ReadRate", description: "A rate that a text states as a term of a measure" });
export type ReadRate = z.infer<typeof ReadRate>;

export const ReadDateKind = z.enum(["announced", "effective", "expires", "deadline"]);
export type ReadDateKind = z.infer<typeof ReadDateKind>;

export const ReadDate = z
  .strictObject({ ...Span.shape, value: PartialDate, kind: ReadDateKind })
  .meta({ id: "ReadDate", description: "A date of a measure; a relative one is resolved" });
export type ReadDate = z.infer<typeof ReadDate>;

export const ReadTarget = z
  .strictObject({
    ...Span.shape,
    metric: z.string().min(1),
    value: Figure,
    unit: z.string().min(1).nullable(),
    deadline: PartialDate.nullable(),
  })
  .meta({ id: "ReadTarget", description: "A goal that a text states as part of a measure" });
export type ReadTarget = z.infer<typeof ReadTarget>;
