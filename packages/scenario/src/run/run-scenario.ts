import type { ScenarioRun } from "@nqpf/domain/scenario";

import { prepareScenario } from "../prepare/prepare.ts";
import { rowsOf, runPart } from "./run-part.ts";
import { summarise } from "./summarise.ts";

/** Runs a scenario whole, in this thread. */
export function runScenario(input: unknown): ScenarioRun {
  const prepared = prepareScenario(input);
  return summarise(prepared, [runPart(prepared, 0, rowsOf(prepared))]);
}
