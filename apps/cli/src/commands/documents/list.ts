import { DocumentsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { pageRemark } from "../../render/scope.ts";
import { table } from "../../render/table.ts";
import { wordOf } from "../../render/words.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function documentsList(cli: CliContext): Command {
  return ask(cli, {
    operation: "listDocuments",
    question: DocumentsQuestion,
    csv: true,
    pages: true,
    draw: (list, paper) => ({
      data: table(
        list.data,
        [
          { head: "SHA-256", cell: ({ sha256 }) => sha256.slice(0, 12) },
          { head: "KIND", cell: ({ kind }) => wordOf("source-kind", kind).toLowerCase() },
          { head: "PUBLISHED", cell: ({ published }) => published ?? "not stated" },
          { head: "ADDED", cell: ({ addedOn }) => addedOn },
          { head: "LANG", cell: ({ lang }) => lang },
          { head: "OPEN", align: "right", cell: ({ proposals }) => String(proposals.open) },
          { head: "ACCEPTED", align: "right", cell: ({ proposals }) => String(proposals.accepted) },
          { head: "REJECTED", align: "right", cell: ({ proposals }) => String(proposals.rejected) },
          { head: "PUBLISHER", cell: ({ publisher }) => publisher ?? "not stated", wraps: true },
          { head: "TITLE", cell: ({ title }) => title ?? "untitled", wraps: true },
        ],
        paper,
      ),
      remark: pageRemark(list, "document"),
    }),
  });
}
