import { SearchQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { scopeLine } from "../render/scope.ts";
import { hitTable } from "../render/hit-table.ts";
import { counted } from "../render/words.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function search(cli: CliContext): Command {
  return ask(cli, {
    operation: "search",
    question: SearchQuestion,
    word: {
      key: "q",
      name: "words",
      description: "Words in English or Chinese, all of which a record must hold",
    },
    draw: ({ data, total, scope }, paper) => ({
      data: hitTable(data, paper),
      remark: `${data.length === total ? "" : `${data.length} of `}${counted(total, "record")}. ${scopeLine(scope)}.`,
    }),
  });
}
