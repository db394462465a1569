import { ExplainMetric } from "@nqpf/domain/answers";
import { ExplainQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { explanationPage } from "../render/explanation.ts";
import { scopeLine } from "../render/scope.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function explain(cli: CliContext): Command {
  return ask(cli, {
    operation: "explain",
    question: ExplainQuestion,
    word: {
      key: "metric",
      name: "metric",
      description: `What the number is: ${ExplainMetric.options.join(", ")}`,
    },
    draw: (answer, paper) => ({
      data: explanationPage(answer, paper),
      remark: `${scopeLine(answer.scope)}.`,
    }),
  });
}
