import { join } from "node:path";

import { jsonModule, runDataStep, writeWhole } from "../../../scripts/data/run.ts";
import { readRules } from "./read-rules.ts";

const home = join(import.meta.dirname, "..");

runDataStep(() => {
  const rules = readRules(join(home, "data"));
  writeWhole(join(home, "generated", "rules.js"), jsonModule(rules));
  writeWhole(join(home, "generated", "rules.d.ts"), "export declare const json: string;\n");
  const terms = [
    ...rules.sectors,
    ...rules.instruments,
    ...rules.actions,
    ...rules.parties,
    ...rules.cues,
    ...rules.moneyRoles,
    ...rules.rateKinds,
    ...rules.dateKinds,
    ...rules.hedges,
    ...rules.silences,
    ...rules.topics,
  ].reduce((sum, entry) => sum + entry.terms.length, 0);
  return `rules: ${terms} terms, ${rules.frames.length} frames, ${rules.statements.length} patterns of statements`;
});
