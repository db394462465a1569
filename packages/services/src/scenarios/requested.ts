import type { ScenarioRequest } from "@nqpf/domain/questions";
import { type Scenario, ScenarioRefusal } from "@nqpf/domain/scenario";
import type { PreparedScenario } from "@nqpf/scenario";

import { prepare, presetScenario } from "./scenarios.ts";

/** Runs of every family together, each as large as a run without `detail`: ten times the standard run. */
const mostWork = 100_000;

/** What a request asks to be run, ready to be run. Throws a ScenarioRefusal that names the field of the request. */
export function requestedScenario(request: ScenarioRequest): PreparedScenario {
  const { scenario } = request;
  const prepared = scenario === undefined ? prepare(ofPreset(request)) : prepareWithin(scenario);
  const { n, detail, variants } = prepared.scenario;
  if (n * variants.length * detail > mostWork)
    throw new ScenarioRefusal(
      scenario === undefined ? "n" : "scenario.n",
      `${n} runs of ${variants.length} families at detail ${detail} are more than the ${mostWork} that a server runs; nqpf scenario run takes any number`,
    );
  return prepared;
}

function ofPreset({ preset = "", n, seed, detail, variants }: ScenarioRequest): Scenario {
  const base = presetScenario(preset);
  if (!base) throw new ScenarioRefusal("preset", `there is no preset ${preset}`);
  const told = Object.entries({ n, seed, detail, variants }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...base, ...Object.fromEntries(told) };
}

/** A fault of a scenario is named by its place in the request. */
function prepareWithin(scenario: Scenario): PreparedScenario {
  try {
    return prepare(scenario);
  } catch (error) {
    if (!(error instanceof ScenarioRefusal)) throw error;
    const words = error.message.slice(error.field.length + 2);
    throw new ScenarioRefusal(`scenario.${error.field}`, words, { cause: error });
  }
}
