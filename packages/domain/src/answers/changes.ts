import * as z from "zod";

import { Amount } from "../amount.ts";
import { Day, PartialDate } from "../dates.ts";
import { ClaimRef } from "../held.ts";
import { MeasureId } from "../ids.ts";
import { Label } from "../label.ts";
import { MeasureEvent, NotStated, RungReached, Term } from "../particulars.ts";
import { Scope } from "./scope.ts";

const ofMeasure = {
  measure: MeasureId,
  title: Label,
  property: z.string(),
  claims: z.array(ClaimRef).min(1),
};
const common = { on: PartialDate, ...ofMeasure };

const rung = { kind: z.literal("rungs"), value: RungReached, ...common };
const money = {
  kind: z.literal("money"),
  value: Amount,
  before: Amount.nullable(),
  ...common,
};
const term = { kind: z.literal("terms"), value: Term, ...common };
const event = { kind: z.literal("events"), value: MeasureEvent, ...common };
const open = { kind: z.literal("not-stated"), value: NotStated, ...common };

/** Something that happened to a measure in the period: a rung, an amount, a term that began, or an event. */
export const Change = z
  .discriminatedUnion("kind", [
    z.strictObject(rung),
    z.strictObject(money),
    z.strictObject(term),
    z.strictObject(event),
  ])
  .meta({ id: "Change" });
export type Change = z.infer<typeof Change>;

const first = {
  learnedOn: PartialDate.meta({ description: "When a source first stated the value" }),
};

/** Something dated before the period that a source first stated in it; `not-stated`: that something is open. */
export const Learned = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...rung, ...first }),
    z.strictObject({ ...money, ...first }),
    z.strictObject({ ...term, ...first }),
    z.strictObject({ ...event, ...first }),
    z.strictObject({ ...open, ...first }),
  ])
  .meta({ id: "Learned" });
export type Learned = z.infer<typeof Learned>;

/** Who took a value out: a later claim that names it, the curated catalogue, or a reviewer. */
export const CorrectedBy = z.enum(["claim", "catalogue", "reviewer"]);
export type CorrectedBy = z.infer<typeof CorrectedBy>;

export const Correction = z
  .strictObject({
    on: Day.meta({ description: "The day from which the record says so" }),
    by: CorrectedBy,
    before: z.json().meta({ description: "The value taken out" }),
    after: z
      .json()
      .nullable()
      .meta({ description: "What stands in its place; null where nothing" }),
    reason: z.string().nullable().meta({ description: "A reviewer's, where one was given" }),
    ...ofMeasure,
    claims: z
      .array(ClaimRef)
      .min(1)
      .meta({ description: "The claim taken out, then the one in its place" }),
  })
  .meta({ id: "Correction", description: "A value that the record no longer stands by" });
export type Correction = z.infer<typeof Correction>;

export const ChangeList = z
  .strictObject({
    scope: Scope,
    from: Day,
    until: Day,
    chosen: z.enum(["asked", "last-month-with-change"]).meta({
      description: "Whether the period was asked for or is the last month that holds something",
    }),
    data: z.array(Change).meta({ description: "What happened, latest first" }),
    learned: z.array(Learned).meta({ description: "What came to be known, latest first" }),
    corrected: z.array(Correction).meta({ description: "What was taken back, latest first" }),
  })
  .meta({ id: "ChangeList", description: "What happened, was learned and was corrected" });
export type ChangeList = z.infer<typeof ChangeList>;
