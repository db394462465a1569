import * as z from "zod";

import { PartialDate } from "../dates.ts";
import { Slug } from "../label.ts";
import { RateSteps, ScenarioInstrument } from "./instrument.ts";
import { Prior, PriorKind } from "./prior.ts";
import { Quarter } from "./quarter.ts";

const words = z.string().min(1);

export const ScenarioSector = z
  .strictObject({
    stock: z.number().positive().meta({ description: "Capital at the start, billion yuan" }),
    gestation: Prior.meta({ description: "Mean years from money to value" }),
    learning: Prior.meta({ description: "Fall of unit cost at each doubling of output" }),
    margin: z.number().meta({ description: "Of a loan's price over the loan prime rate" }),
  })
  .meta({ id: "ScenarioSector", description: "What the engine believes of one sector" });
export type ScenarioSector = z.infer<typeof ScenarioSector>;

/** Beliefs that every instrument and sector shares. */
export const SharedPriors = z.strictObject({
  passThrough: Prior,
  firstRollover: Prior,
  secondRollover: Prior,
  defaultRate: Prior,
  lossGivenDefault: Prior,
  marketCorrelation: Prior,
  sectorCorrelation: Prior,
  regionCorrelation: Prior,
  deliveryNoise: Prior,
  specifiedChance: Prior,
  specifiedWait: Prior,
  lossMass: Prior,
  bodyShare: Prior,
  tailIndex: Prior,
  tailCap: Prior,
  lognormalSpread: Prior,
  loanLossMass: Prior,
  loanTailMass: Prior,
  loanTailIndex: Prior,
  loanTailCap: Prior,
  selection: Prior,
  clusterElasticity: Prior,
  clusterCap: Prior,
  stockDecay: Prior,
  costElasticity: Prior,
  rivalHazard: Prior,
  rivalResponse: Prior,
  rivalCapability: Prior,
  leadEffect: Prior,
  leadDecay: Prior,
  leadSharpness: Prior,
  fundMultiple: Prior,
  fundYears: Prior,
  requiredReturn: Prior,
  macroDrag: Prior,
});
export type SharedPriors = z.infer<typeof SharedPriors>;

export const ScenarioTarget = z
  .strictObject({
    label: words,
    output: Slug.nullable().meta({ description: "Null: nothing maps it, so it is not scored" }),
    atLeast: z.number().nullable(),
    from: words,
  })
  .meta({ id: "ScenarioTarget", description: "A target with the output that it is read from" });
export type ScenarioTarget = z.infer<typeof ScenarioTarget>;

export const PriorCorrelation = z.strictObject({
  between: z.tuple([words, words]).meta({ description: "Paths of two priors" }),
  rank: z.number().min(-1).max(1),
  kind: PriorKind,
  from: words,
});

/** A named baseline: everything that a run needs but the seed. */
export const ScenarioModel = z
  .strictObject({
    id: Slug,
    label: words,
    note: words,
    asOf: PartialDate.meta({ description: "The day whose view its instruments were taken from" }),
    dataRevision: words,
    from: Quarter,
    until: Quarter,
    milestones: z.array(z.int().min(2000).max(2100)).min(1),
    instruments: z.record(Slug, ScenarioInstrument),
    sectors: z.record(Slug, ScenarioSector),
    regions: z.record(Slug, z.number().positive()),
    rates: z.strictObject({ prime: RateSteps, funding: RateSteps, repo: RateSteps }),
    priors: SharedPriors,
    correlations: z.array(PriorCorrelation),
    switches: z.strictObject({
      correlated: z.boolean(),
      repriced: z.boolean().meta({ description: "A rolled loan takes the rate then in force" }),
      macroDrag: z.boolean(),
    }),
    targets: z.record(Slug, ScenarioTarget),
    defaulted: z
      .array(words)
      .default([])
      .meta({ description: "What has no row in the map and uses the default" }),
  })
  .meta({ id: "ScenarioModel", description: "A baseline that scenarios patch" });
export type ScenarioModel = z.infer<typeof ScenarioModel>;
