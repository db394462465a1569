import type { ScenarioModel, ScenarioPreset } from "@nqpf/domain/scenario";

import { json } from "../../generated/scenarios.js";
import type { InstrumentMap, ScenarioData } from "./scenario-data.ts";

let data: ScenarioData | undefined;

function held(): ScenarioData {
  // safe: the build step checked the data with the domain's schemas before it wrote them.
  data ??= JSON.parse(json) as ScenarioData;
  return data;
}

/** The named baselines that scenarios patch. */
export function baselines(): readonly ScenarioModel[] {
  return held().baselines;
}

/** The scenarios that come with the observatory. */
export function presets(): readonly ScenarioPreset[] {
  return held().presets;
}

/** How instruments and sectors of the shared lists enter the engine. */
export function instrumentMap(): InstrumentMap {
  return held().map;
}
