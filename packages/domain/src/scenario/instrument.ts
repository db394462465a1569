import * as z from "zod";

import { MeasureId } from "../ids.ts";
import { Slug } from "../label.ts";
import { Prior } from "./prior.ts";
import { Quarter } from "./quarter.ts";

const words = z.string().min(1);
const share = z.number().min(0).max(1);

/** A rate that changes in steps; before the first step the first holds. */
export const RateSteps = z
  .array(z.strictObject({ from: Quarter, rate: z.number().min(-0.05).max(0.5) }))
  .min(1);
export type RateSteps = z.infer<typeof RateSteps>;

const shared = {
  label: words,
  measures: z.array(MeasureId).default([]).meta({ description: "The measures it was made of" }),
  envelope: Prior.meta({ description: "Announced money in billion yuan" }),
  delivery: Prior.meta({ description: "Share of the envelope that arrives" }),
  from: Quarter.meta({ description: "First quarter of the drawdown" }),
  quarters: z.int().min(1).max(48).meta({ description: "Length of the drawdown" }),
  drawdown: z.enum(["linear", "logistic"]).default("linear"),
  announcedOnly: z
    .boolean()
    .default(false)
    .meta({ description: "Flows only once somebody specifies it, which may never happen" }),
};

const financing = {
  ticket: z
    .number()
    .positive()
    .meta({ description: "Billion yuan for one representative project, which stands for many" }),
  sectors: z.record(Slug, z.number().min(0)).meta({ description: "Weights, by sector" }),
  additional: Prior.meta({ description: "Share of projects that would not exist without it" }),
  relabelled: Prior.meta({ description: "Share of the money that pays for what was there before" }),
};

const loans = { ...shared, ...financing, outcome: z.literal("loan").default("loan") };
const stakes = { ...shared, ...financing, outcome: z.literal("equity").default("equity") };

const paidKinds = [
  "paid-money",
  "forgone-tax",
  "cheap-land",
  "bought-output",
  "unstated-money",
] as const;

/** One instrument of a scenario. Its kind says who pays whom and what the public gives up. */
export const ScenarioInstrument = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("refinanced-loans"),
      ...loans,
      refinanced: share.positive().meta({ description: "Share of a loan that is refinanced" }),
      rates: RateSteps.meta({ description: "What banks pay the central bank" }),
    }),
    z.strictObject({
      kind: z.literal("covered-loans"),
      ...loans,
      cover: share.meta({ description: "Share of a loss that the guarantor bears" }),
      fee: z.number().min(0).max(0.2).meta({ description: "Of the sum covered, a year" }),
    }),
    z.strictObject({
      kind: z.literal("subsidised-interest"),
      ...shared,
      onto: z
        .array(Slug)
        .min(1)
        .meta({ description: "The loan instruments that it comes on top of" }),
      points: z.number().min(0).max(0.2).meta({ description: "Paid for the borrower, a year" }),
      years: z.number().min(0).max(3),
    }),
    z.strictObject({
      kind: z.literal("equity-stakes"),
      ...stakes,
      publicShare: Prior.meta({ description: "Share of the fund that is public money" }),
    }),
    z.strictObject({ kind: z.enum(paidKinds), ...stakes }),
  ])
  .meta({ id: "ScenarioInstrument", description: "One instrument of a scenario" });
export type ScenarioInstrument = z.infer<typeof ScenarioInstrument>;
export type InstrumentKind = ScenarioInstrument["kind"];
