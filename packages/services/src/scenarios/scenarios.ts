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
  filledId,
  prepareScenario,
  presets,
  type PreparedScenario,
  type SensitivityOptions,
  summarise,
} from "@nqpf/scenario";

import type { RunControl } from "./run-control.ts";
import { joinParts, runInParts } from "./run-in-parts.ts";
import { sumInWorker } from "./run-in-workers.ts";

export type { RunControl } from "./run-control.ts";
export {
  BadScenarioFile,
  readScenarioFile,
  writeScenarioFile,
} from "@nqpf/interchange/scenario-file";

const filled = new Map<string, ScenarioModel>();

/** Every baseline that a scenario may patch: the written ones, and each with the money that the curated record holds on its day. */
export function scenarioBaselines(): readonly ScenarioModel[] {
  return baselines().flatMap((written) => [written, filledBaseline(written)]);
}

/** One of them by its id; null where there is none. Filling one folds the record once. */
export function scenarioBaseline(id: string): ScenarioModel | null {
  const written = baselines().find((one) => one.id === id || filledId(one.id) === id);
  if (!written) return null;
  return written.id === id ? written : filledBaseline(written);
}

function filledBaseline(written: ScenarioModel): ScenarioModel {
  const held = filled.get(written.id);
  if (held) return held;
  const { claims, version } = loadCatalogue();
  const day = written.asOf;
  const at = { asOf: day, knownAt: day, revision: version, proposed: false };
  const model = catalogueBaseline(written, fold(claims, at));
  filled.set(written.id, model);
  return model;
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
  return runPrepared(prepare(scenario), control);
}

/** Runs what has been prepared. */
export async function runPrepared(
  prepared: PreparedScenario,
  control: RunControl = {},
): Promise<ScenarioRun> {
  const parts = await runInParts(prepared, control);
  const { workers, signal } = control;
  return workers ? sumInWorker(prepared, workers, parts, signal) : summarise(prepared, parts);
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

/** Checks a scenario and patches its baseline. Throws a ScenarioRefusal that names the field. */
export function prepare(scenario: unknown): PreparedScenario {
  const named =
    typeof scenario === "object" && scenario !== null && "base" in scenario ? scenario.base : null;
  const base = typeof named === "string" ? scenarioBaseline(named) : null;
  return prepareScenario(scenario, base === null ? [] : [base]);
}
