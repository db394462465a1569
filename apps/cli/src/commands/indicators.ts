import { IndicatorsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { indicatorTable } from "../render/indicator-table.ts";
import { pageRemark } from "../render/scope.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function indicators(cli: CliContext): Command {
  return ask(cli, {
    operation: "listIndicators",
    question: IndicatorsQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: indicatorTable(list.data, paper),
      remark: pageRemark(list, "indicator"),
    }),
  });
}
