import { loadCatalogue } from "@nqpf/catalogue";
import { fold } from "@nqpf/domain";
import type {
  Scenario,
  ScenarioComparison,
  ScenarioModel,
  ScenarioPreset,
  ScenarioRun,
  Sensitivity,
} from "@nqpf/domain/scenario";
import {
  analyseSensitivity,
  baselines,
  catalogueBaseline,
  compareScenarios,
  prepareScenario,
  presets,
  type PreparedScenario,
  type SensitivityOptions,
  summarise,
} from "@nqpf/scenario";

import type { RunControl } from "./run-control.ts";
import { joinParts, runInParts } from "./run-in-parts.ts";

export type { RunControl } from "./run-control.ts";
export {
  BadScenarioFile,
  readScenarioFile,
  writeScenarioFile,
} from "@nqpf/interchange/scenario-file";

let filled: readonly ScenarioModel[] | undefined;

/** Every baseline that a scenario may patch: the written ones, and each with the money that the curated record holds on its day. */
export function scenarioBaselines(): readonly ScenarioModel[] {
  filled ??= baselines().flatMap((written) => {
    const { claims, version } = loadCatalogue();
    const day = written.asOf;
    const at = { asOf: day, knownAt: day, revision: version, proposed: false };
    return [written, catalogueBaseline(written, fold(claims, at))];
  });
  return filled;
}

/** The scenarios that come with the observatory. */
export function listPresets(): readonly ScenarioPreset[] {
  return presets();
}

/** A preset's scenario by its name; null where there is none. */
export function presetScenario(id: string): Scenario | null {
  return presets().find((preset) => preset.id === id)?.scenario ?? null;
}

/** Runs a scenario. Throws a ScenarioRefusal that names the field for one that cannot be run. */
export async function runScenario(
  scenario: unknown,
  control: RunControl = {},
): Promise<ScenarioRun> {
  const prepared = prepare(scenario);
  return summarise(prepared, await runInParts(prepared, control));
}

/** Two scenarios of one seed, run by run on the same luck. With a weight, also what it is worth to know more first. */
export async function compare(
  baseline: unknown,
  alternative: unknown,
  weight: number | null,
  control: RunControl = {},
): Promise<ScenarioComparison> {
  const both = [prepare(baseline), prepare(alternative)] as const;
  const rows = both.map(({ scenario }) => scenario.n);
  const whole = rows.reduce((sum, n) => sum + n, 0);
  const ran = async (prepared: PreparedScenario, before: number) => ({
    prepared,
    part: joinParts(
      await runInParts(
        prepared,
        { ...control, onProgress: (done) => control.onProgress?.(before + done, whole) },
        prepared.scenario.n,
      ),
    ),
  });
  const first = await ran(both[0], 0);
  return compareScenarios(first, await ran(both[1], rows[0] ?? 0), weight);
}

/** What one output of a scenario depends on. */
export function sensitivity(scenario: unknown, options: SensitivityOptions): Sensitivity {
  return analyseSensitivity(prepare(scenario), options);
}

function prepare(scenario: unknown): PreparedScenario {
  return prepareScenario(scenario, scenarioBaselines());
}
