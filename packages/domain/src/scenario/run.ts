import * as z from "zod";

import { Slug } from "../label.ts";
import { Prior } from "./prior.ts";
import { OutcomeFamily, Scenario, ScenarioId } from "./scenario.ts";

const words = z.string().min(1);
const interval = z.tuple([z.number(), z.number()]);

/** A share of runs, with Wilson's interval at 95 percent. Never zero percent: `words` says less than what. */
export const ScenarioShare = z.strictObject({
  count: z.int(),
  n: z.int(),
  share: z.number(),
  interval,
  words: words.meta({ description: "To be shown, as `< 0.4 %`" }),
});
export type ScenarioShare = z.infer<typeof ScenarioShare>;

/** A prior that an output leans on, by rank correlation within the run. */
export const ScenarioDriver = z.strictObject({
  path: words,
  rank: z.number().meta({ description: "Spearman's rank correlation with the output" }),
  assumption: z.boolean(),
});
export type ScenarioDriver = z.infer<typeof ScenarioDriver>;

const quantile = z.strictObject({
  p: z.number(),
  value: z.number(),
  interval: interval.nullable().meta({ description: "95 percent; null: too few runs for one" }),
});

export const ScenarioOutput = z
  .strictObject({
    id: Slug,
    label: words,
    unit: words,
    n: z.int().meta({ description: "Runs in which it has a value" }),
    absent: z.int().meta({ description: "Runs in which it has none, as a share of nothing" }),
    mean: z.number().nullable().meta({ description: "Null where the variance is not reliable" }),
    error: z.number().nullable().meta({ description: "Monte-Carlo standard error of the mean" }),
    trimmedMean: z.number().nullable().meta({ description: "Without the outer hundredths" }),
    tailIndex: z.number().nullable().meta({ description: "Hill's, of the upper two percent" }),
    largest: z.number().nullable().meta({ description: "Share of the largest run in the sum" }),
    quantiles: z.array(quantile),
    dots: z.array(z.number()).meta({ description: "Twenty equally likely values" }),
    halves: interval.nullable().meta({ description: "Medians of the first and second half" }),
    warnings: z.array(words),
    drivers: z.array(ScenarioDriver),
  })
  .meta({ id: "ScenarioOutput", description: "One output over all runs, with its error" });
export type ScenarioOutput = z.infer<typeof ScenarioOutput>;

export const TargetResult = z
  .strictObject({
    id: Slug,
    label: words,
    scorable: z.boolean(),
    reached: ScenarioShare.nullable(),
    why: words,
  })
  .meta({ id: "TargetResult" });
export type TargetResult = z.infer<typeof TargetResult>;

export const VariantResult = z.strictObject({
  family: OutcomeFamily,
  outputs: z.array(ScenarioOutput),
  targets: z.array(TargetResult),
});
export type VariantResult = z.infer<typeof VariantResult>;

/** A prior as one run used it. */
export const PriorInUse = z.strictObject({ path: words, unit: words, prior: Prior });
export type PriorInUse = z.infer<typeof PriorInUse>;

/** What a stranger needs to make the numbers again. */
export const RunRecord = z.strictObject({
  scenario: ScenarioId,
  settings: Scenario,
  seed: z.int(),
  n: z.int(),
  projects: z.int(),
  modelVersion: words,
  baseline: words,
  baselineHash: words,
  dataRevision: words,
});
export type RunRecord = z.infer<typeof RunRecord>;

export const ScenarioRun = z
  .strictObject({
    record: RunRecord,
    priors: z.array(PriorInUse),
    assumptions: z.array(words).meta({ description: "In words, defaults of the map among them" }),
    variants: z.array(VariantResult),
    converged: z.boolean(),
    notices: z.array(words),
  })
  .meta({ id: "ScenarioRun", description: "What follows if the assumptions hold; no forecast" });
export type ScenarioRun = z.infer<typeof ScenarioRun>;
