import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { instrumentTable } from "../../render/instrument-table.ts";
import { pageRemark } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function instrumentsList(cli: CliContext): Command {
  return ask(cli, {
    operation: "listInstruments",
    question: PageQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: instrumentTable(list.data, paper),
      remark: pageRemark(list, "instrument"),
    }),
  });
}
