import * as z from "zod";

import { Exclusion } from "../addition.ts";
import { Amount, Currency, FlowPeriod } from "../amount.ts";
import { MeasureId } from "../ids.ts";
import { ActorKind, Basis, MoneyRole } from "../vocabulary/lists.ts";

export const SummedAmount = z
  .strictObject({ measure: MeasureId, property: z.string(), amount: Amount })
  .meta({
    id: "SummedAmount",
    description: "One amount of one measure, with the path of its claims",
  });

export const MoneyTotal = z
  .strictObject({
    role: MoneyRole,
    currency: Currency,
    basis: Basis,
    period: FlowPeriod.nullable(),
    payerKind: ActorKind,
    value: z.int().positive(),
    amounts: z.array(SummedAmount).min(1),
  })
  .meta({ id: "MoneyTotal", description: "A sum of amounts that may be added, with each of them" });

export const Addition = z
  .strictObject({
    totals: z.array(MoneyTotal),
    excluded: z
      .array(z.strictObject({ ...SummedAmount.shape, reason: Exclusion }))
      .meta({ description: "Amounts listed and not summed, each with the reason" }),
  })
  .meta({
    id: "Addition",
    description: "What of some measures' money may be added, and what may not",
  });
export type Addition = z.infer<typeof Addition>;
