import { ViewQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { actorPage } from "../../render/actor-page.ts";
import { scopeLine } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function actorsShow(cli: CliContext): Command {
  return ask(cli, {
    operation: "getActor",
    question: ViewQuestion,
    word: { key: "id", name: "id", description: "The actor's id" },
    draw: (profile, paper) => ({
      data: actorPage(profile, paper),
      remark: `${scopeLine(profile.scope)}.`,
    }),
  });
}
