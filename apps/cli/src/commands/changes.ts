import { ChangesQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { changeTable } from "../render/change-table.ts";
import { scopeLine } from "../render/scope.ts";
import { counted } from "../render/words.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function changes(cli: CliContext): Command {
  return ask(cli, {
    operation: "listChanges",
    question: ChangesQuestion,
    csv: true,
    draw: ({ data, from, until, chosen, scope }, paper) => ({
      data: changeTable(data, paper),
      remark: [
        `${counted(data.length, "change")} from ${from} to ${until}`,
        ...(chosen === "asked" ? [] : ["the last month that holds something"]),
        `${scopeLine(scope)}.`,
      ].join("; "),
    }),
  });
}
