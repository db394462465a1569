import * as z from "zod";

import { Currency } from "../amount.ts";
import { PartialDate } from "../dates.ts";
import { SourceId } from "../ids.ts";
import { Slug } from "../label.ts";
import { Explained } from "./explained.ts";
import { Scope } from "./scope.ts";

const words = z.string().min(1);

export const ConversionRate = z
  .strictObject({
    series: Slug.meta({ description: "The reference series" }),
    unit: words,
    value: z.number(),
    of: PartialDate.meta({
      description: "Whose value it is: the year's own or the latest before it that is held",
    }),
    sources: z.array(SourceId).min(1),
  })
  .meta({ id: "ConversionRate", description: "One rate on the way from a currency to a unit" });
export type ConversionRate = z.infer<typeof ConversionRate>;

export const YearConversion = z
  .strictObject({
    year: z.string().regex(/^\d{4}$/),
    factor: Explained.meta({
      description: "What one of the currency comes to; no value where a rate is missing",
    }),
    rates: z.array(ConversionRate).meta({ description: "Empty where no rate is needed or held" }),
  })
  .meta({ id: "YearConversion", description: "How money of one year is taken to a unit" });
export type YearConversion = z.infer<typeof YearConversion>;

export const Conversions = z
  .strictObject({
    scope: Scope,
    currency: words.meta({ description: "As it was asked for" }),
    unit: words.meta({ description: "Of every converted amount" }),
    from: z.array(
      z.strictObject({
        currency: Currency,
        years: z.array(YearConversion).meta({ description: "Every year that holds money of it" }),
      }),
    ),
  })
  .meta({
    id: "Conversions",
    description: "What takes each amount of the ledger to one unit, by the rate of its own year",
  });
export type Conversions = z.infer<typeof Conversions>;
