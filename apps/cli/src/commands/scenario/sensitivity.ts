import type { CliContext } from "../../context.ts";
import { everyCommand } from "../../flags/shared-flags.ts";
import { sensitivityLines } from "../../render/scenario/sensitivity.ts";
import { command, type Command } from "../command.ts";
import { numberOf, orRefused, scenarioFlags, scenarioGiven } from "./given.ts";

const usualOutput = "additional-value";

export function scenarioSensitivity(cli: CliContext): Command {
  return command(
    {
      scenario: { type: "positional", required: true, description: "A preset or a file" },
      output: {
        type: "string",
        valueHint: "WORD",
        description: `Output to explain; default ${usualOutput}`,
      },
      points: {
        type: "string",
        valueHint: "N",
        description: "Points of the design, a power of two; default 256",
      },
      inputs: {
        type: "string",
        valueHint: "N",
        description: "Beliefs that get indices, the largest by rank; default 8",
      },
      ...scenarioFlags,
      ...everyCommand,
    },
    async (args) => {
      const scenario = await scenarioGiven(cli, args.scenario, args);
      const { sensitivity } = await import("@nqpf/services/scenarios");
      const found = await orRefused(() =>
        sensitivity(scenario, {
          output: args.output ?? usualOutput,
          ...(args.points === undefined ? {} : { points: numberOf("points", args.points) }),
          ...(args.inputs === undefined ? {} : { inputs: numberOf("inputs", args.inputs) }),
        }),
      );
      if (args.json) cli.out(JSON.stringify(found, null, 2));
      else cli.out(sensitivityLines(found, cli.paper).join("\n"));
      for (const notice of found.notices) cli.note(notice);
      return undefined;
    },
  );
}
