import type { RunRecord } from "@nqpf/domain/scenario";

import type { PreparedScenario } from "../prepare/prepare.ts";
import { modelVersion } from "../version.ts";

/** What a stranger needs to make a run again. `projects` is how many a run finances at the median. */
export function recordOf(
  { id, scenario, model, modelHash }: PreparedScenario,
  projects: number,
): RunRecord {
  return {
    scenario: id,
    settings: scenario,
    seed: scenario.seed,
    n: scenario.n,
    projects,
    modelVersion,
    baseline: model.id,
    baselineHash: modelHash,
    dataRevision: model.dataRevision,
  };
}
