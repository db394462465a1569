import { PageQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../../context.ts";
import { pageRemark } from "../../render/scope.ts";
import { seriesLines } from "../../render/series.ts";
import { ask } from "../ask.ts";
import type { Command } from "../command.ts";

export function signalsSeries(cli: CliContext): Command {
  return ask(cli, {
    operation: "listSignalSeries",
    question: PageQuestion,
    pages: true,
    draw: (list, paper) => ({
      data: list.data.flatMap((series, at) => [
        ...(at === 0 ? [] : [""]),
        ...seriesLines(series, paper),
      ]),
      remark: pageRemark(list, "series", "series"),
    }),
  });
}
