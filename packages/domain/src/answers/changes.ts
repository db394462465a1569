import * as z from "zod";

import { Day, PartialDate } from "../dates.ts";
import { ClaimRef } from "../held.ts";
import { MeasureId } from "../ids.ts";
import { Label } from "../label.ts";
import { Amount } from "../amount.ts";
import { MeasureEvent, RungReached, Term } from "../particulars.ts";
import { Scope } from "./scope.ts";

const common = {
  on: PartialDate,
  measure: MeasureId,
  title: Label,
  property: z.string(),
  claims: z.array(ClaimRef).min(1),
};

/** Something that happened to a measure in the period: a rung, an amount, a term that began, or an event. */
export const Change = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("rungs"), value: RungReached, ...common }),
    z.strictObject({
      kind: z.literal("money"),
      value: Amount,
      before: Amount.nullable(),
      ...common,
    }),
    z.strictObject({ kind: z.literal("terms"), value: Term, ...common }),
    z.strictObject({ kind: z.literal("events"), value: MeasureEvent, ...common }),
  ])
  .meta({ id: "Change" });
export type Change = z.infer<typeof Change>;

export const ChangeList = z
  .strictObject({
    scope: Scope,
    from: Day,
    until: Day,
    chosen: z.enum(["asked", "last-month-with-change"]).meta({
      description: "Whether the period was asked for or is the last month that holds something",
    }),
    data: z.array(Change).meta({ description: "Latest first" }),
  })
  .meta({ id: "ChangeList", description: "What happened in a period" });
export type ChangeList = z.infer<typeof ChangeList>;
