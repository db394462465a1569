import { MoneyQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { moneyPage } from "../render/value/money-page.ts";
import { scopeLine } from "../render/scope.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function money(cli: CliContext): Command {
  return ask(cli, {
    operation: "getMoney",
    question: MoneyQuestion,
    word: { key: "measure", name: "measure", description: "The measure's id" },
    draw: (answer, paper) => ({
      data: moneyPage(answer, paper),
      remark: `${scopeLine(answer.scope)}.`,
    }),
  });
}
