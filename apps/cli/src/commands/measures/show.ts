import { ViewQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { measurePage } from "../../render/measure/page.ts";
import { scopeLine } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";
import { everyPage } from "../every-page.ts";

export function measuresShow(cli: CliContext): Command {
  return ask(cli, {
    operation: "getMeasure",
    question: ViewQuestion,
    word: { key: "id", name: "id", description: "The measure's id" },
    draw: async (answer, paper, client) => {
      const { asOf, knownAt, revision, proposed } = answer.scope;
      const { data: claims } = await everyPage(client, "listClaims", {
        id: answer.measure.id,
        asOf,
        knownAt,
        revision,
        standing: proposed ? "proposed" : "accepted",
      });
      return {
        data: measurePage(answer, claims, paper),
        remark: `${scopeLine(answer.scope)}.`,
      };
    },
  });
}
