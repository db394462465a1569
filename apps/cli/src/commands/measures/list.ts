import { MeasuresQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { measureTable } from "../../render/measure-table.ts";
import { pageRemark } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function measuresList(cli: CliContext): Command {
  return ask(cli, {
    operation: "listMeasures",
    question: MeasuresQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: measureTable(list.data, paper),
      remark: pageRemark(list, "measure"),
    }),
  });
}
