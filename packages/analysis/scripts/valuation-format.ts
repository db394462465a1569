import { Currency, InstrumentId, MoneyRole, PartialDate, Slug } from "@nqpf/domain";
import * as z from "zod";

import type { ValuationRules } from "../src/value/rules.ts";

const words = z.string().min(1);
const methods = [
  "refinanced-loans",
  "priced-loans",
  "subsidised-interest",
  "covered-losses",
  "equity-stakes",
  "forgone-tax",
  "paid-money",
] as const;
export const assumptionIds = [
  "pass-through",
  "default-rate",
  "loss-given-default",
  "refinancing-years",
  "loan-years",
  "subsidised-years",
  "guarantee-years",
  "guarantee-fee",
  "fund-multiple",
  "fund-years",
] as const;
const legs = ["funding", "market", "equity", "tax"] as const;

const Benchmark = z
  .strictObject({
    id: Slug,
    label: words,
    legs: z.array(z.enum(legs)).min(1),
    series: Slug.nullable(),
    fixed: z.number().nullable(),
    riskAdjusted: z.boolean(),
    holdsUntil: PartialDate.nullable(),
    note: words,
  })
  .refine(({ series, fixed }) => series === null || fixed === null, {
    path: ["fixed"],
    error: "a benchmark has a series or a fixed rate, not both",
  });

const Assumption = z
  .strictObject({
    id: z.enum(assumptionIds),
    means: words,
    value: z.number().nullable(),
    low: z.number(),
    high: z.number(),
    why: words,
  })
  .refine(({ value, low, high }) => low <= (value ?? low) && (value ?? low) <= high, {
    path: ["value"],
    error: "the value lies outside its range",
  });

/** `data/valuation.yaml`. */
export const ValuationFile: z.ZodType<ValuationRules> = z.strictObject({
  methods: z.array(
    z.strictObject({
      id: z.enum(methods),
      instruments: z.array(InstrumentId).min(1),
      base: z.array(MoneyRole).min(1),
      payerFirst: z.boolean(),
      formula: words,
    }),
  ),
  benchmarks: z.array(Benchmark),
  preferred: z.record(z.enum(legs), z.array(Slug).min(1)),
  borrowersDiscount: Slug,
  assumptions: z.array(Assumption),
  home: Currency,
  units: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z]{3}$/),
      unit: words,
      scale: z.number().positive(),
      steps: z.array(z.strictObject({ by: z.enum(["divide", "multiply"]), series: Slug })).min(1),
    }),
  ),
  deductions: z.array(
    z.strictObject({
      unit: words,
      works: z.enum(["on-top", "beyond-whole", "off-the-tax"]),
      of: words,
    }),
  ),
  loanPrices: z.array(z.strictObject({ series: Slug, label: words })),
});
