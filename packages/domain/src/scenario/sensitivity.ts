import * as z from "zod";

import { Slug } from "../label.ts";
import { RunRecord, ScenarioShare } from "./run.ts";
import { OutcomeFamily } from "./scenario.ts";

const words = z.string().min(1);
const interval = z.tuple([z.number(), z.number()]);

export const TornadoBar = z.strictObject({
  path: words,
  assumption: z.boolean(),
  low: z.number().meta({ description: "Output with the prior at its tenth percentile" }),
  high: z.number().meta({ description: "Output with the prior at its ninetieth percentile" }),
});
export type TornadoBar = z.infer<typeof TornadoBar>;

export const SobolIndex = z.strictObject({
  path: words,
  first: z.number(),
  firstInterval: interval,
  total: z.number(),
  totalInterval: interval,
});
export type SobolIndex = z.infer<typeof SobolIndex>;

export const RankRow = z.strictObject({
  path: words,
  rank: z.number(),
  partial: z.number().nullable().meta({ description: "Partial rank correlation" }),
});
export type RankRow = z.infer<typeof RankRow>;

export const ValueOfKnowing = z.strictObject({
  path: words,
  value: z.number().meta({ description: "Billion yuan, with the noise floor taken off" }),
  noise: z.number().meta({ description: "What shuffled values would give" }),
});
export type ValueOfKnowing = z.infer<typeof ValueOfKnowing>;

export const Sensitivity = z
  .strictObject({
    record: RunRecord,
    output: Slug,
    family: OutcomeFamily,
    median: z.number(),
    tornado: z.array(TornadoBar),
    ranks: z.array(RankRow),
    sobol: z.strictObject({
      points: z.int(),
      replicates: z.int(),
      logged: z.boolean().meta({ description: "Indices of the logarithm, for a heavy tail" }),
      indices: z.array(SobolIndex),
    }),
    notices: z.array(words),
  })
  .meta({ id: "Sensitivity", description: "What an output depends on" });
export type Sensitivity = z.infer<typeof Sensitivity>;

export const PairedDifference = z
  .strictObject({
    output: Slug,
    label: words,
    unit: words,
    n: z.int(),
    mean: z.number().nullable(),
    error: z.number().nullable(),
    median: z.number(),
    interval: interval.meta({ description: "Fifth and ninety-fifth percentile of the difference" }),
    positive: ScenarioShare,
    varianceRatio: z
      .number()
      .nullable()
      .meta({ description: "How many times the common luck cut the variance" }),
  })
  .meta({ id: "PairedDifference", description: "Two scenarios, run by run on the same luck" });
export type PairedDifference = z.infer<typeof PairedDifference>;

export const ScenarioComparison = z
  .strictObject({
    baseline: RunRecord,
    alternative: RunRecord,
    family: OutcomeFamily,
    differences: z.array(PairedDifference),
    valueOfKnowing: z
      .strictObject({
        weight: z
          .number()
          .meta({ description: "Yuan of cost that a yuan of added value is worth" }),
        perfect: z.number(),
        priors: z.array(ValueOfKnowing),
      })
      .nullable(),
    notices: z.array(words),
  })
  .meta({ id: "ScenarioComparison", description: "What a policy changes, on the same luck" });
export type ScenarioComparison = z.infer<typeof ScenarioComparison>;
