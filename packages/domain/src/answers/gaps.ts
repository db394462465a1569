import * as z from "zod";

import { Addition, MoneyTotal } from "../addition.ts";
import { Certainty, PartialDate } from "../dates.ts";
import { ClaimRef } from "../held.ts";
import { MeasureId } from "../ids.ts";
import { Label, Slug } from "../label.ts";
import { Target } from "../particulars.ts";
import { InstrumentId, Rung, SectorId } from "../vocabulary/lists.ts";
import { Explained } from "./explained.ts";
import { listOf } from "./scope.ts";

/** What a commitment needs on its way from a phrase to paid money that was looked at afterwards. */
export const GapStep = z.enum([
  "amount",
  "payer",
  "vehicle",
  "deadline",
  "disbursement",
  "evaluation",
]);
export type GapStep = z.infer<typeof GapStep>;

/**
 * The grade of a gap. Stated absence: a source says that it is open. Not found: a coverage record says that somebody
 * searched, and we hold nothing. Not looked: we hold nothing, and no record says that anybody searched.
 */
export const GapGrade = z.enum(["stated-absence", "not-found", "not-looked"]);
export type GapGrade = z.infer<typeof GapGrade>;

export const StepState = z.enum(["held", "not-applicable", ...GapGrade.options]);
export type StepState = z.infer<typeof StepState>;

export const GapCell = z
  .strictObject({
    step: GapStep,
    state: StepState,
    properties: z.array(z.string()).meta({ description: "Paths that fill the step" }),
    claims: z.array(ClaimRef).meta({ description: "Who says that it is open" }),
    coverage: z.array(z.string()).meta({ description: "Coverage records of the search" }),
  })
  .meta({ id: "GapCell", description: "One step of one measure: filled, or how it is missing" });
export type GapCell = z.infer<typeof GapCell>;

/** From a phrase to paid money that was evaluated. */
export const LadderStepName = z.enum([
  "signalled",
  "announced",
  "funded",
  "implementing",
  "paid",
  "evaluated",
]);
export type LadderStepName = z.infer<typeof LadderStepName>;

export const LadderStep = z.strictObject({
  step: LadderStepName,
  on: PartialDate.nullable(),
  certainty: Certainty.meta({ description: "Whether it was reached by the day" }),
});
export type LadderStep = z.infer<typeof LadderStep>;

export const OverdueTarget = z
  .strictObject({ property: z.string(), target: Target, claims: z.array(ClaimRef).min(1) })
  .meta({ id: "OverdueTarget", description: "A target whose deadline passed unevaluated" });
export type OverdueTarget = z.infer<typeof OverdueTarget>;

/** The roles of money by how near they are to a payment. */
export const MoneyStage = z.enum(["announced", "budgeted", "drawn"]);
export type MoneyStage = z.infer<typeof MoneyStage>;

const totals = z.array(MoneyTotal);

export const StagedMoney = z
  .strictObject({
    announced: totals.meta({ description: "Ceilings, earmarks, mobilisation targets" }),
    budgeted: totals.meta({ description: "Budgeted or contracted" }),
    drawn: totals.meta({ description: "Drawn, allocated or spent: what counts as paid" }),
    beside: totals.meta({ description: "Balances and repayments, which are of no stage" }),
    excluded: Addition.shape.excluded,
  })
  .meta({ id: "StagedMoney", description: "Money side by side, never one stage added to another" });
export type StagedMoney = z.infer<typeof StagedMoney>;

export const MeasureGaps = z
  .strictObject({
    id: MeasureId,
    title: Label,
    instrument: InstrumentId,
    funding: Slug.meta({ description: "Whether the instrument works through money" }),
    sectors: z.array(SectorId),
    region: Slug.nullable(),
    announced: PartialDate.nullable(),
    rung: Rung.nullable(),
    side: Rung.nullable(),
    ladder: z.array(LadderStep),
    steps: z.array(GapCell),
    overdue: z.array(OverdueTarget),
    money: StagedMoney,
  })
  .meta({
    id: "MeasureGaps",
    description: "How far a measure came, and what is missing on the way",
  });
export type MeasureGaps = z.infer<typeof MeasureGaps>;

const measures = z.array(MeasureId);
const count = z.int().nonnegative();

export const StepCount = z
  .strictObject({
    step: GapStep,
    held: count,
    notApplicable: count,
    missing: z.array(z.strictObject({ grade: GapGrade, measures })),
  })
  .meta({ id: "StepCount", description: "How measures stand at one step" });
export type StepCount = z.infer<typeof StepCount>;

const tally = {
  measures: count.meta({ description: "Unique measures" }),
  ladder: z.array(z.strictObject({ step: LadderStepName, measures })),
  steps: z.array(StepCount),
  stages: z
    .array(z.strictObject({ stage: MoneyStage, measures }))
    .meta({ description: "Measures that hold a counting amount of the stage" }),
  overdue: z.array(z.strictObject({ measure: MeasureId, property: z.string() })),
};

export const GapTally = z
  .strictObject(tally)
  .meta({ id: "GapTally", description: "How measures stand together, each named" });
export type GapTally = z.infer<typeof GapTally>;

export const SectorGaps = z
  .strictObject({ id: SectorId, label: Label, ...tally })
  .meta({ id: "SectorGaps" });
export type SectorGaps = z.infer<typeof SectorGaps>;

export const GapList = z
  .strictObject({
    absences: z
      .strictObject({ withoutAmount: Explained, sayingNone: Explained, overdueTargets: Explained })
      .meta({
        description:
          "How many measures hold no amount, of how many a source says that none is stated",
      }),
    counts: z.string().meta({ description: "What the figures count" }),
    all: GapTally,
    sectors: z.array(SectorGaps).meta({ description: "A measure stands in each sector it names" }),
    ...listOf(MeasureGaps).shape,
  })
  .meta({ id: "GapList", description: "What is missing between words and paid money" });
export type GapList = z.infer<typeof GapList>;
