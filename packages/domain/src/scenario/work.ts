import * as z from "zod";

import { ScenarioRun } from "./run.ts";
import { Scenario, ScenarioId } from "./scenario.ts";

const shared = {
  id: ScenarioId.meta({
    description: "Hash of the scenario, its seed and number of runs included",
  }),
  settings: Scenario,
  rows: z.int().positive().meta({ description: "Runs of every family of outcomes together" }),
  done: z.int().nonnegative().meta({ description: "Rows that are over" }),
};

/** Why a run came to nothing. */
export const ScenarioFailure = z.strictObject({
  code: z.enum(["worker-ended", "fault"]),
  message: z.string().min(1),
});
export type ScenarioFailure = z.infer<typeof ScenarioFailure>;

/** A run of a scenario on a server, from its request to its result. */
export const ScenarioWork = z
  .discriminatedUnion("state", [
    z.strictObject({
      ...shared,
      state: z.literal("queued"),
      ahead: z.int().nonnegative().meta({ description: "Runs that wait before this one" }),
    }),
    z.strictObject({ ...shared, state: z.literal("running") }),
    z.strictObject({ ...shared, state: z.literal("done"), run: ScenarioRun }),
    z.strictObject({ ...shared, state: z.literal("failed"), failure: ScenarioFailure }),
    z.strictObject({ ...shared, state: z.literal("cancelled") }),
  ])
  .meta({ id: "ScenarioWork", description: "Where a run of a scenario stands, and its result" });
export type ScenarioWork = z.infer<typeof ScenarioWork>;
