import * as z from "zod";

import { PartialDate } from "./dates.ts";
import { ActorId } from "./ids.ts";
import { Slug } from "./label.ts";
import { Basis, MoneyRole, Qualifier } from "./vocabulary/lists.ts";

export const Currency = z.string().regex(/^[A-Z]{3}$/, { error: "not an ISO 4217 code" });

/** The period of a flow: a year, month or day, or `yearly` for the same amount every year. */
export const FlowPeriod = z.union([z.literal("yearly"), PartialDate]);

export const Amount = z
  .strictObject({
    id: Slug.meta({ description: "Unique in the whole catalogue" }),
    role: MoneyRole,
    value: z.int().positive().meta({ description: "Whole currency units: yuan, not fen" }),
    currency: Currency,
    qualifier: Qualifier,
    basis: Basis,
    period: FlowPeriod.nullable().meta({ description: "Of flows" }),
    on: PartialDate.meta({ description: "When the amount was set or measured" }),
    payer: ActorId.nullable().meta({ description: "Whose money" }),
    counts: z.boolean().meta({ description: "False: a statistic around the measure, in no total" }),
    partOf: Slug.nullable().meta({
      description: "An amount of the line inside which this one lies",
    }),
    replaces: Slug.nullable().meta({ description: "The earlier amount of the same line" }),
    note: z.string().min(1).nullable(),
  })
  .refine((amount) => amount.period === null || amount.basis === "flow", {
    path: ["period"],
    error: "only a flow has a period",
  })
  .meta({ id: "Amount", description: "One amount of money with its role, basis, payer and date" });
export type Amount = z.infer<typeof Amount>;
