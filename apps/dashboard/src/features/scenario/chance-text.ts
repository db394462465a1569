import type { ScenarioShare } from "@nqpf/domain/scenario";

import type { Language } from "../../lib/language.ts";

/** A share of runs in the words that the engine gives it, which never say zero; in Chinese with its own brackets. */
export function chanceText({ words }: Pick<ScenarioShare, "words">, of: Language): string {
  const tight = words.replaceAll(" %", "%");
  if (of !== "zh") return tight;
  return tight.replace(/ \((.+) to (.+)\)$/, "（$1%至$2）").replace(/^([<>]) /, "$1");
}
