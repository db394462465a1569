import { GapsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { gapLines } from "../render/gap-table.ts";
import { pageRemark } from "../render/scope.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function gaps(cli: CliContext): Command {
  return ask(cli, {
    operation: "listGaps",
    question: GapsQuestion,
    csv: true,
    pages: true,
    draw: (answer, paper) => ({
      data: gapLines(answer, paper),
      remark: pageRemark(answer, "measure"),
    }),
  });
}
