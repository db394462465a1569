import { ChangesQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { changeTable, correctionTable, learnedTable } from "../render/change-table.ts";
import { indented } from "../render/paper.ts";
import { scopeLine } from "../render/scope.ts";
import { section } from "../render/section.ts";
import { counted } from "../render/words.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function changes(cli: CliContext): Command {
  return ask(cli, {
    operation: "listChanges",
    question: ChangesQuestion,
    csv: true,
    draw: ({ data, learned, corrected, from, until, chosen, scope }, paper) => ({
      data: [
        ...changeTable(data, paper),
        ...section("Learned", learnedTable(learned, indented(paper, 2)), paper),
        ...section("Corrected", correctionTable(corrected, indented(paper, 2)), paper),
      ],
      remark: [
        `${counted(data.length, "change")} from ${from} to ${until}, ${learned.length} learned, ${corrected.length} corrected`,
        ...(chosen === "asked" ? [] : ["the last month that holds something"]),
        `${scopeLine(scope)}.`,
      ].join("; "),
    }),
  });
}
