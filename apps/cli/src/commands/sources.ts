import { SourcesQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { pageRemark } from "../render/scope.ts";
import { table } from "../render/table.ts";
import { wordOf } from "../render/words.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function sources(cli: CliContext): Command {
  return ask(cli, {
    operation: "listSources",
    question: SourcesQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: table(
        list.data,
        [
          { head: "PUBLISHED", cell: ({ published }) => published ?? "not dated" },
          { head: "KIND", cell: ({ kind }) => wordOf("source-kind", kind).toLowerCase() },
          { head: "LANG", cell: ({ lang }) => lang },
          { head: "CLAIMS", align: "right", cell: ({ claims }) => String(claims) },
          { head: "ID", cell: ({ id }) => id },
          { head: "PUBLISHER", cell: ({ publisher }) => publisher, wraps: true },
          { head: "TITLE", cell: ({ title }) => title ?? "", wraps: true },
          { head: "ADDRESS", cell: ({ url }) => url ?? "no address" },
        ],
        paper,
      ),
      remark: pageRemark(list, "source"),
    }),
  });
}
