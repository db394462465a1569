import { ViewQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { positionLines } from "../render/position.ts";
import { scopeLine } from "../render/scope.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function position(cli: CliContext): Command {
  return ask(cli, {
    operation: "getPositions",
    question: ViewQuestion,
    csv: true,
    draw: (answer, paper) => ({
      data: positionLines(answer, paper),
      remark: `${answer.rule.join("\n")}\n${scopeLine(answer.scope)}.`,
    }),
  });
}
