import * as z from "zod";

import { Slug } from "../label.ts";

const words = z.string().min(1);
const pointer = z
  .string()
  .regex(/^(\/[^/]+)+$/, { error: "not a path like /instruments/x/envelope" });

/** Families of outcomes: how much value a project returns for a yuan put in. */
export const OutcomeFamily = z.enum([
  "splice",
  "lognormal",
  "pareto-win",
  "buckets",
  "truncated-pareto",
]);
export type OutcomeFamily = z.infer<typeof OutcomeFamily>;

/** One edit of the baseline, as RFC 6902 spells it. */
export const ScenarioPatch = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("replace"), path: pointer, value: z.json() }),
  z.strictObject({ op: z.literal("add"), path: pointer, value: z.json() }),
  z.strictObject({ op: z.literal("remove"), path: pointer }),
]);
export type ScenarioPatch = z.infer<typeof ScenarioPatch>;

/** What the schema lets through as a number of runs; more belongs in several scenarios. */
export const mostRuns = 200_000;

export const Scenario = z
  .strictObject({
    base: Slug.meta({ description: "A named baseline" }),
    seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
    n: z.int().min(1).max(mostRuns).meta({ description: "Runs" }),
    detail: z
      .number()
      .positive()
      .max(8)
      .default(1)
      .meta({ description: "Multiplies the representative projects" }),
    variants: z.array(OutcomeFamily).min(1).default(["splice"]),
    patch: z.array(ScenarioPatch).default([]),
    targets: z.array(Slug).default([]),
    note: words.optional(),
  })
  .meta({ id: "Scenario", description: "A patch on a named baseline, with a seed" });
export type Scenario = z.infer<typeof Scenario>;

/** A scenario as people write it, with what may be left out. */
export type ScenarioInput = z.input<typeof Scenario>;

export const ScenarioId = z.string().regex(/^scn-[0-9a-f]{20}$/);

export const ScenarioPreset = z
  .strictObject({
    id: Slug,
    label: words,
    about: words,
    tests: z.array(Slug).meta({ description: "Statements of the starting document it tests" }),
    scenario: Scenario,
  })
  .meta({ id: "ScenarioPreset", description: "A scenario that comes with the observatory" });
export type ScenarioPreset = z.infer<typeof ScenarioPreset>;
