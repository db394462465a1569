import { ConflictsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { conflictTable } from "../render/conflict-table.ts";
import { pageRemark } from "../render/scope.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function conflicts(cli: CliContext): Command {
  return ask(cli, {
    operation: "listConflicts",
    question: ConflictsQuestion,
    csv: true,
    pages: true,
    draw: (answer, paper) => ({
      data: conflictTable(answer.data, paper),
      remark: pageRemark(answer, "conflict"),
    }),
  });
}
