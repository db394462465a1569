import { ViewQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { sectorPage } from "../../render/sector-page.ts";
import { scopeLine } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function sectorsShow(cli: CliContext): Command {
  return ask(cli, {
    operation: "getSector",
    question: ViewQuestion,
    word: { key: "id", name: "id", description: "The sector's id" },
    draw: (profile, paper) => ({
      data: sectorPage(profile, paper),
      remark: `${scopeLine(profile.scope)}.`,
    }),
  });
}
