import * as z from "zod";

import { Slug } from "../label.ts";
import { OutcomeFamily, Scenario, ScenarioId } from "../scenario/scenario.ts";

const { seed, n, detail } = Scenario.shape;

/** What is to be run: a scenario, or a preset with what is to differ from it. */
export const ScenarioRequest = z
  .strictObject({
    scenario: Scenario.optional(),
    preset: Slug.optional().meta({ description: "Instead of a scenario" }),
    seed: seed.optional(),
    n: n.optional(),
    detail: detail.unwrap().optional(),
    variants: z.array(OutcomeFamily).min(1).optional(),
  })
  .refine(({ scenario, preset }) => (scenario === undefined) !== (preset === undefined), {
    path: ["scenario"],
    error: "give a scenario or the name of a preset, one of the two",
  })
  .refine(
    ({ scenario, seed: given, n: runs, detail: size, variants }) =>
      scenario === undefined || [given, runs, size, variants].every((part) => part === undefined),
    {
      path: ["scenario"],
      error: "a scenario says itself what a preset may be told to do otherwise",
    },
  )
  .meta({ id: "ScenarioRequest", description: "A scenario or a preset to run" });
export type ScenarioRequest = z.infer<typeof ScenarioRequest>;

/** Names one run. */
export const ScenarioRunName = z.strictObject({ id: ScenarioId });
export type ScenarioRunName = z.infer<typeof ScenarioRunName>;
