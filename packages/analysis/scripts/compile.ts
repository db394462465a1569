import { join } from "node:path";

import { jsonModule, runDataStep, writeWhole } from "../../../scripts/data/run.ts";
import { readYaml } from "../../../scripts/data/yaml.ts";
import { checkedValuation } from "./read-valuation.ts";

const home = join(import.meta.dirname, "..");

runDataStep(() => {
  const name = "data/valuation.yaml";
  const rules = checkedValuation(readYaml(join(home, name), `analysis/${name}`));
  writeWhole(join(home, "generated", "valuation.js"), jsonModule(rules));
  writeWhole(join(home, "generated", "valuation.d.ts"), "export declare const json: string;\n");
  return `valuation: ${rules.methods.length} methods, ${rules.benchmarks.length} benchmarks, ${rules.assumptions.length} assumptions`;
});
