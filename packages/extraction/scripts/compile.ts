import { join } from "node:path";

import { jsonModule, runDataStep, writeWhole } from "../../../scripts/data/run.ts";
import { ownTerms } from "../src/lexicon/own-terms.ts";
import { automatonOf } from "../src/text/matcher.ts";
import { writeAutomaton } from "../src/text/written-automaton.ts";
import { plainRules } from "./plain-rules.ts";
import { readRules } from "./read-rules.ts";

const home = join(import.meta.dirname, "..");

runDataStep(() => {
  const rules = plainRules(readRules(join(home, "data")));
  writeWhole(join(home, "generated", "rules.js"), jsonModule(rules));
  writeWhole(join(home, "generated", "rules.d.ts"), "export declare const json: string;\n");
  const words = ownTerms(rules).map(({ plain }) => plain);
  const automaton = writeAutomaton(automatonOf(words), words.length);
  writeWhole(join(home, "generated", "automaton.js"), jsonModule(automaton));
  writeWhole(join(home, "generated", "automaton.d.ts"), "export declare const json: string;\n");
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
