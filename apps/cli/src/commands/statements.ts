import { StatementsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { pageRemark } from "../render/scope.ts";
import { statementLines } from "../render/statement.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function statements(cli: CliContext): Command {
  return ask(cli, {
    operation: "listStatements",
    question: StatementsQuestion,
    csv: true,
    draw: (list, paper) => ({
      data: list.data.flatMap((statement, at) => [
        ...(at === 0 ? [] : [""]),
        ...statementLines(statement, list, paper),
      ]),
      remark: pageRemark(list, "statement"),
    }),
  });
}
