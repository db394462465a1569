import { ViewQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { instrumentPage } from "../../render/instrument-page.ts";
import { scopeLine } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function instrumentsShow(cli: CliContext): Command {
  return ask(cli, {
    operation: "getInstrument",
    question: ViewQuestion,
    word: { key: "id", name: "id", description: "The instrument's id" },
    draw: (profile, paper) => ({
      data: instrumentPage(profile, paper),
      remark: `${scopeLine(profile.scope)}.`,
    }),
  });
}
