import type { CliContext } from "../../context.ts";
import { everyCommand } from "../../flags/shared-flags.ts";
import { table } from "../../render/table.ts";
import { command, type Command } from "../command.ts";

export function scenarioPresets(cli: CliContext): Command {
  return command({ ...everyCommand }, async (args) => {
    const { listPresets } = await import("@nqpf/services/scenarios");
    const presets = listPresets();
    if (args.json) cli.out(JSON.stringify(presets, null, 2));
    else
      cli.out(
        table(
          presets,
          [
            { head: "preset", cell: ({ id }) => id },
            { head: "baseline", cell: ({ scenario }) => scenario.base },
            { head: "about", cell: ({ about }) => about, wraps: true },
            { head: "tests", cell: ({ tests }) => tests.join("\n") },
          ],
          cli.paper,
        ).join("\n"),
      );
    return undefined;
  });
}
