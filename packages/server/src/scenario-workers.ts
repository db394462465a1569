import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";

import {
  createScenarioRuns,
  type ScenarioRuns,
  type ScenarioRunsOptions,
} from "@nqpf/services/scenario-runs";

import { tellFault } from "./tell-fault.ts";

const mostWorkers = 4;

/** Scenario runs on worker threads; from source there are none, and runs stay in this thread. */
export function runsInWorkers(options: ScenarioRunsOptions = {}): ScenarioRuns {
  const entry = new URL("./scenario-part.js", import.meta.url);
  const count = Math.min(availableParallelism(), mostWorkers);
  return createScenarioRuns({
    workers: existsSync(entry) ? { entry, count } : null,
    onFault: (error) => tellFault("a scenario run", error),
    ...options,
  });
}
