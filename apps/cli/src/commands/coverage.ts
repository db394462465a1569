import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { pageRemark } from "../render/scope.ts";
import { table } from "../render/table.ts";
import { nameOf } from "../render/words.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function coverage(cli: CliContext): Command {
  return ask(cli, {
    operation: "listCoverage",
    question: PageQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: table(
        list.data,
        [
          { head: "SEARCHED", cell: ({ searchedOn }) => searchedOn },
          { head: "RESULT", cell: ({ result }) => result.replace("-", " ") },
          {
            head: "INSTRUMENTS",
            cell: ({ instruments }) => all(instruments.map(nameOf)),
            wraps: true,
          },
          { head: "SECTORS", cell: ({ sectors }) => all(sectors.map(nameOf)), wraps: true },
          { head: "REGIONS", cell: ({ regions }) => all(regions) },
          { head: "PERIOD", cell: ({ from, until }) => `${from} to ${until}` },
          { head: "WHERE", cell: ({ where }) => where, wraps: true },
          { head: "NOTE", cell: ({ note }) => note ?? "", wraps: true },
        ],
        paper,
      ),
      remark: pageRemark(list, "search", "searches"),
    }),
  });
}

/** A record that names none speaks of all of them. */
function all(names: readonly string[]): string {
  return names.length === 0 ? "all" : names.join(", ");
}
