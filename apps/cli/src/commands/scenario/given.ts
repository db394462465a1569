import { ScenarioRefusal } from "@nqpf/domain/scenario";

import type { CliContext } from "../../context.ts";
import { Failure, UsageError } from "../../failures.ts";

/** A preset is looked at quickly first: half a thousand runs of about a thousand projects. */
const quickRuns = 500;
const quickDetail = 0.4;

/** Flags that change a scenario before it is run. */
export const scenarioFlags = {
  n: {
    type: "string",
    valueHint: "N",
    description: `Runs; default ${quickRuns} of a preset, of a file as it says`,
  },
  seed: { type: "string", valueHint: "N", description: "Seed; default as the scenario says" },
  detail: {
    type: "string",
    valueHint: "X",
    description: `Multiplies the representative projects; default ${quickDetail} of a preset, of a file as it says`,
  },
  standard: {
    type: "boolean",
    description: "A preset in full, as it is written; up to a minute",
  },
  family: {
    type: "string",
    valueHint: "WORD",
    description: "One family of outcomes instead of the scenario's",
  },
} as const;

interface ScenarioArgs {
  readonly n?: string | undefined;
  readonly seed?: string | undefined;
  readonly detail?: string | undefined;
  readonly family?: string | undefined;
  readonly standard?: boolean | undefined;
}

/** The scenario of a preset's name or of a file, with what the flags change. */
export async function scenarioGiven(
  cli: CliContext,
  name: string,
  args: ScenarioArgs,
): Promise<object> {
  const { BadScenarioFile, presetScenario, readScenarioFile } =
    await import("@nqpf/services/scenarios");
  const preset = presetScenario(name);
  const base = preset === null ? await fromFile() : args.standard ? preset : quick(preset);
  if (preset !== null && !args.standard && args.n === undefined && args.detail === undefined)
    cli.note(
      `${name}: a quick look, ${quickRuns} runs at detail ${quickDetail}. --standard runs it as it is written.`,
    );
  return {
    ...base,
    ...(args.n === undefined ? {} : { n: numberOf("n", args.n) }),
    ...(args.seed === undefined ? {} : { seed: numberOf("seed", args.seed) }),
    ...(args.detail === undefined ? {} : { detail: numberOf("detail", args.detail) }),
    ...(args.family === undefined ? {} : { variants: [args.family] }),
  };

  async function fromFile(): Promise<object> {
    if (!/[./\\]|^-$/.test(name))
      throw new UsageError(`there is no preset ${name}; nqpf scenario presets lists them`);
    const text = new TextDecoder().decode(await cli.bytesOf(name));
    try {
      const read = readScenarioFile(text);
      if (typeof read === "object" && read !== null) return read;
    } catch (error) {
      throw error instanceof BadScenarioFile ? new Failure(`${name}: ${error.message}`) : error;
    }
    throw new Failure(`${name} holds no scenario`);
  }
}

function quick(preset: object): object {
  return { ...preset, n: quickRuns, detail: quickDetail };
}

export function numberOf(flag: string, given: string): number {
  const value = Number(given);
  if (given.trim() === "" || Number.isNaN(value))
    throw new UsageError(`--${flag} takes a number, not ${given}`);
  return value;
}

/** Runs what may refuse a scenario; a refusal is a fault of usage and names its field. */
export async function orRefused<T>(act: () => Promise<T> | T): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof ScenarioRefusal ? new UsageError(error.message) : error;
  }
}

/** Says on stderr how far a run is, at every tenth. */
export function progressOn(cli: CliContext): (done: number, rows: number) => void {
  let said = 0;
  return (done, rows) => {
    const tenth = Math.floor((10 * done) / rows);
    if (tenth <= said || rows < 2000) return;
    said = tenth;
    cli.note(`${tenth * 10} % of ${rows} runs`);
  };
}
