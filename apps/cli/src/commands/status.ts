import { ViewQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { scopeLine } from "../render/scope.ts";
import { statusLines } from "../render/status.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function status(cli: CliContext): Command {
  return ask(cli, {
    operation: "getStatus",
    question: ViewQuestion,
    draw: (answer, paper) => ({
      data: statusLines(answer, paper),
      remark: `${scopeLine(answer.scope)}.`,
    }),
  });
}
