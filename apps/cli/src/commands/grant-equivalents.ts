import { GrantEquivalentsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { grantEquivalentTable } from "../render/value/grant-equivalent-table.ts";
import { pageRemark } from "../render/scope.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function grantEquivalents(cli: CliContext): Command {
  return ask(cli, {
    operation: "listGrantEquivalents",
    question: GrantEquivalentsQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: grantEquivalentTable(list.data, paper),
      remark: `Each from the least to the greatest of its fan; they are never added. ${pageRemark(list, "measure")}`,
    }),
  });
}
