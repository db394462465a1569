import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { number } from "../render/number.ts";
import { pageRemark } from "../render/scope.ts";
import { table } from "../render/table.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function parameters(cli: CliContext): Command {
  return ask(cli, {
    operation: "listParameters",
    question: PageQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: table(
        list.data.flatMap(({ id, unit, values }) =>
          values.map((value) => ({ id, unit, ...value })),
        ),
        [
          { head: "ID", cell: ({ id }) => id },
          { head: "FROM", cell: ({ from }) => from },
          { head: "VALUE", align: "right", cell: ({ value }) => number(value) },
          { head: "UNIT", cell: ({ unit }) => unit },
          { head: "SOURCES", cell: ({ sources }) => sources.join(", "), wraps: true },
        ],
        paper,
      ),
      remark: pageRemark(list, "series", "series"),
    }),
  });
}
