import type { CliContext } from "../../context.ts";
import { everyCommand } from "../../flags/shared-flags.ts";
import { comparisonLines } from "../../render/scenario/comparison.ts";
import { command, type Command } from "../command.ts";
import { numberOf, orRefused, progressOn, scenarioFlags, scenarioGiven } from "./given.ts";
import { workersHere } from "./workers.ts";

export function scenarioCompare(cli: CliContext): Command {
  return command(
    {
      baseline: { type: "positional", required: true, description: "A preset or a file" },
      alternative: {
        type: "positional",
        required: true,
        description: "A preset or a file with the same seed",
      },
      weight: {
        type: "string",
        valueHint: "X",
        description:
          "Yuan of cost that a yuan of added value is worth: shows what is worth knowing first",
      },
      ...scenarioFlags,
      ...everyCommand,
    },
    async (args) => {
      const baseline = await scenarioGiven(cli, args.baseline, args);
      const alternative = await scenarioGiven(cli, args.alternative, args);
      const weight = args.weight === undefined ? null : numberOf("weight", args.weight);
      const { compare } = await import("@nqpf/services/scenarios");
      const comparison = await orRefused(() =>
        compare(baseline, alternative, weight, {
          onProgress: progressOn(cli),
          workers: workersHere(),
        }),
      );
      if (args.json) cli.out(JSON.stringify(comparison, null, 2));
      else cli.out(comparisonLines(comparison, cli.paper).join("\n"));
      for (const notice of comparison.notices) cli.note(notice);
      return undefined;
    },
  );
}
