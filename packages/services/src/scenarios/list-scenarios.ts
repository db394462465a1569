import type { ScenarioList } from "@nqpf/domain/answers";
import type { ScenarioModel } from "@nqpf/domain/scenario";

import type { Ledger } from "../ledger.ts";

/** The presets. The engine and its data are loaded when they are first asked for. */
export function listScenarios(ledger: Ledger) {
  return async (): Promise<ScenarioList> => {
    const { listPresets } = await import("./scenarios.ts");
    return { data: [...listPresets()], nextCursor: null, revision: ledger.revision() };
  };
}

/** One baseline; null where there is none of that id. */
export async function getScenarioBaseline({
  id,
}: {
  readonly id: string;
}): Promise<ScenarioModel | null> {
  const { scenarioBaseline } = await import("./scenarios.ts");
  return scenarioBaseline(id);
}
