import {
  quarterNumber,
  quarterOf,
  type RateSteps,
  ScenarioModel,
  ScenarioPreset,
} from "@nqpf/domain/scenario";
import * as z from "zod";

import { checkFile, checkUnique, Faults } from "../../../scripts/data/check.ts";
import type { YamlFile } from "../../../scripts/data/yaml.ts";
import { filledId } from "../src/baseline/filled-id.ts";
import type { ScenarioData } from "../src/data/scenario-data.ts";
import { InstrumentMap } from "./map-format.ts";

export interface ScenarioFiles {
  readonly beliefs: YamlFile;
  readonly baselines: YamlFile;
  readonly presets: YamlFile;
  readonly instruments: YamlFile;
}

const { id, label, note, asOf, instruments, ...shape } = ScenarioModel.shape;
const Beliefs = z.strictObject({ ...shape }).omit({ dataRevision: true, defaulted: true });
const Baseline = z.strictObject({ id, label, note, asOf, instruments });

/** Checks the package's data; throws a DataError that names every fault with its file and line. */
export function checkedScenarios(files: ScenarioFiles): ScenarioData {
  const faults = new Faults();
  const beliefs = checkFile(faults, files.beliefs, Beliefs);
  const baselines = checkFile(faults, files.baselines, z.array(Baseline).min(1));
  const presets = checkFile(faults, files.presets, z.array(ScenarioPreset).min(1));
  const map = checkFile(faults, files.instruments, InstrumentMap);
  if (baselines)
    checkUnique(
      faults,
      files.baselines,
      baselines.map((one) => one.id),
      (index) => [index, "id"],
    );
  if (presets)
    checkUnique(
      faults,
      files.presets,
      presets.map((one) => one.id),
      (index) => [index, "id"],
    );
  presets?.forEach(({ scenario }, index) => {
    if (baselines && !baselines.some((one) => basesOf(one.id).includes(scenario.base)))
      faults.add(
        files.presets,
        [index, "scenario", "base"],
        `there is no baseline ${scenario.base}`,
      );
  });
  faults.throwIfAny();
  if (!beliefs || !baselines || !presets || !map)
    throw new Error("files that cannot be read have faults");
  return {
    baselines: baselines.map((one) => ({
      ...one,
      ...beliefs,
      rates: {
        prime: knownBy(one.asOf, beliefs.rates.prime),
        funding: knownBy(one.asOf, beliefs.rates.funding),
        repo: knownBy(one.asOf, beliefs.rates.repo),
      },
      dataRevision: `written ${one.asOf}`,
      defaulted: [],
    })),
    presets,
    map,
  };
}

/** A written baseline, and what becomes of it once the catalogue has filled it. */
function basesOf(written: string): readonly string[] {
  return [written, filledId(written)];
}

function knownBy(day: string, steps: RateSteps): RateSteps {
  return steps.filter(({ from }) => quarterNumber(from) <= quarterNumber(quarterOf(day)));
}
