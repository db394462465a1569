import { parse, stringify, YAMLParseError } from "yaml";

/** Thrown for a text that is neither JSON nor YAML; its message names the line. */
export class BadScenarioFile extends Error {
  override readonly name = "BadScenarioFile";
}

/** What a scenario file holds, in YAML or in JSON. Its shape is checked where it is run. */
export function readScenarioFile(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0, uniqueKeys: true });
  } catch (error) {
    if (!(error instanceof YAMLParseError) && !(error instanceof ReferenceError)) throw error;
    throw new BadScenarioFile(error.message.split("\n")[0] ?? "cannot be read", { cause: error });
  }
}

/** A scenario as a small readable file. */
export function writeScenarioFile(scenario: object): string {
  return stringify(scenario, { lineWidth: 100 });
}
