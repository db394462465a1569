import { SignalTrendQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { scopeLine } from "../../render/scope.ts";
import { trendLines } from "../../render/signal-trend.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function signalsTrend(cli: CliContext): Command {
  return ask(cli, {
    operation: "getSignalTrend",
    question: SignalTrendQuestion,
    draw: (answer, paper) => ({
      data: trendLines(answer, paper),
      remark: `${scopeLine(answer.scope)}.`,
    }),
  });
}
