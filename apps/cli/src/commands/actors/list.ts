import { ActorsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { actorTable } from "../../render/actor-table.ts";
import { pageRemark } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function actorsList(cli: CliContext): Command {
  return ask(cli, {
    operation: "listActors",
    question: ActorsQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: actorTable(list.data, paper),
      remark: pageRemark(list, "actor"),
    }),
  });
}
