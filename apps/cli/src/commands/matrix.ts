import { MatrixQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { matrixLines } from "../render/matrix.ts";
import { scopeLine } from "../render/scope.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function matrix(cli: CliContext): Command {
  return ask(cli, {
    operation: "getMatrix",
    question: MatrixQuestion,
    csv: true,
    draw: (answer, paper) => ({
      data: matrixLines(answer, paper),
      remark: `Cells ${answer.by === "money" ? "add" : "count"} ${answer.counts}. ${scopeLine(answer.scope)}.`,
    }),
  });
}
