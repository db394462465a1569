import { checkFile, checkUnique, Faults } from "../../../scripts/data/check.ts";
import type { YamlFile } from "../../../scripts/data/yaml.ts";
import type { ValuationRules } from "../src/value/rules.ts";
import { assumptionIds, ValuationFile } from "./valuation-format.ts";

/** Checks the rules of valuation; throws a DataError that names every fault with its file and line. */
export function checkedValuation(file: YamlFile): ValuationRules {
  const faults = new Faults();
  const rules = checkFile(faults, file, ValuationFile);
  if (rules) checkReferences(rules, file, faults);
  faults.throwIfAny();
  if (!rules) throw new Error("rules that cannot be read have faults");
  return rules;
}

function checkReferences(rules: ValuationRules, file: YamlFile, faults: Faults): void {
  const { methods, benchmarks, preferred, assumptions, units } = rules;
  for (const [list, entries] of Object.entries({ benchmarks, methods, assumptions, units }))
    checkUnique(
      faults,
      file,
      entries.map(({ id }) => id),
      (index) => [list, index, "id"],
    );
  const valued = new Set<string>();
  methods.forEach(({ instruments }, index) => {
    for (const instrument of instruments) {
      if (valued.has(instrument))
        faults.add(file, ["methods", index, "instruments"], `${instrument} has two methods`);
      valued.add(instrument);
    }
  });
  for (const id of assumptionIds)
    if (!assumptions.some((assumption) => assumption.id === id))
      faults.add(file, ["assumptions"], `the assumption ${id} is missing`);
  for (const [leg, ids] of Object.entries(preferred))
    for (const id of ids)
      if (!benchmarks.some((benchmark) => benchmark.id === id && has(benchmark.legs, leg)))
        faults.add(file, ["preferred", leg], `there is no benchmark ${id} of this leg`);
}

function has(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
