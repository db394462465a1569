import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { historyTable } from "../../render/history-table.ts";
import { pageRemark } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function measuresHistory(cli: CliContext): Command {
  return ask(cli, {
    operation: "listHistory",
    question: PageQuestion,
    word: { key: "id", name: "id", description: "The measure's id" },
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: historyTable(list.data, paper),
      remark: pageRemark(list, "step"),
    }),
  });
}
