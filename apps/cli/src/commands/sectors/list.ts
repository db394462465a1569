import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { sectorTable } from "../../render/sector-table.ts";
import { pageRemark } from "../../render/scope.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function sectorsList(cli: CliContext): Command {
  return ask(cli, {
    operation: "listSectors",
    question: PageQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: sectorTable(list.data, paper),
      remark: pageRemark(list, "sector"),
    }),
  });
}
