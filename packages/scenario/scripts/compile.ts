import { join } from "node:path";

import { jsonModule, runDataStep, writeWhole } from "../../../scripts/data/run.ts";
import { readYaml } from "../../../scripts/data/yaml.ts";
import { checkedScenarios } from "./read-scenarios.ts";

const home = join(import.meta.dirname, "..");
const read = (name: string) => readYaml(join(home, "data", name), `scenario/data/${name}`);

runDataStep(() => {
  const data = checkedScenarios({
    beliefs: read("beliefs.yaml"),
    baselines: read("baselines.yaml"),
    presets: read("presets.yaml"),
    instruments: read("instruments.yaml"),
  });
  writeWhole(join(home, "generated", "scenarios.js"), jsonModule(data));
  writeWhole(join(home, "generated", "scenarios.d.ts"), "export declare const json: string;\n");
  return `scenarios: ${data.baselines.length} baselines, ${data.presets.length} presets, ${data.map.rows.length} kinds of instrument`;
});
