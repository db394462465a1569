import * as z from "zod";

import { Explained } from "./explained.ts";
import { Labels } from "./labels.ts";
import { Scope } from "./scope.ts";

const words = z.string().min(1);

/**
 * What a number is. Counts of measures: all that pass the filters (`measures`), at one place of the rungs (`rung`), without
 * an amount or said to have none, at a step of the gaps, the ladder or the stages of money. Counts of targets and of
 * conflicts. Sums of one role (`money`). The others are numbers of one measure, of a sector, or of the signals.
 */
export const ExplainMetric = z.enum([
  "measures",
  "rung",
  "money",
  "amount",
  "without-amount",
  "saying-none",
  "overdue-targets",
  "step",
  "ladder",
  "stage",
  "conflicts",
  "new-money",
  "grant-equivalents",
  "position",
  "mentions",
]);
export type ExplainMetric = z.infer<typeof ExplainMetric>;

/**
 * One of the numbers that a metric gives. Of a count and of a sum the included rows add up to the value; of a formula
 * they are what goes into it, of a range its ends, and of a rank the rank.
 */
export const ExplainedFigure = z
  .strictObject({
    key: words.meta({ description: "Names the figure within its explanation" }),
    label: words.meta({ description: "What the figure is, in words" }),
    explained: Explained,
  })
  .meta({ id: "ExplainedFigure", description: "One figure with its rows" });
export type ExplainedFigure = z.infer<typeof ExplainedFigure>;

export const Explanation = z
  .strictObject({
    scope: Scope,
    metric: ExplainMetric,
    question: words.meta({ description: "What was asked, in words" }),
    figures: z
      .array(ExplainedFigure)
      .meta({ description: "Several where one question gives several; they never add up" }),
    caveats: z.array(words).meta({ description: "Of the answer as a whole" }),
    labels: Labels,
  })
  .meta({ id: "Explanation", description: "Why a number is what it is" });
export type Explanation = z.infer<typeof Explanation>;
