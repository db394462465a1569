import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { pageRemark } from "../../render/scope.ts";
import { signalTable } from "../../render/signal-table.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function signalsList(cli: CliContext): Command {
  return ask(cli, {
    operation: "listSignals",
    question: PageQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: signalTable(list.data, paper),
      remark: pageRemark(list, "signal"),
    }),
  });
}
