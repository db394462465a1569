import type { CliContext } from "../../context.ts";
import { everyCommand } from "../../flags/shared-flags.ts";
import { runLines } from "../../render/scenario/run.ts";
import { command, type Command } from "../command.ts";
import { orRefused, progressOn, scenarioFlags, scenarioGiven } from "./given.ts";
import { workersHere } from "./workers.ts";

export function scenarioRun(cli: CliContext): Command {
  return command(
    {
      scenario: {
        type: "positional",
        required: true,
        description: "A preset, or a file in YAML or JSON; - reads stdin",
      },
      ...scenarioFlags,
      ...everyCommand,
    },
    async (args) => {
      const scenario = await scenarioGiven(cli, args.scenario, args);
      const { runScenario } = await import("@nqpf/services/scenarios");
      const run = await orRefused(() =>
        runScenario(scenario, { onProgress: progressOn(cli), workers: workersHere() }),
      );
      if (args.json) cli.out(JSON.stringify(run, null, 2));
      else cli.out(runLines(run, cli.paper).join("\n"));
      for (const notice of run.notices) cli.note(notice);
      cli.note(
        "What follows if the assumptions hold: no forecast. --json has every prior and its source.",
      );
      return undefined;
    },
  );
}
