import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { claimTable } from "../../render/claim-table.ts";
import { pageRemark } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function measuresClaims(cli: CliContext): Command {
  return ask(cli, {
    operation: "listClaims",
    question: PageQuestion,
    word: { key: "id", name: "id", description: "The measure's id" },
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: claimTable(list.data, paper),
      remark: pageRemark(list, "claim"),
    }),
  });
}
