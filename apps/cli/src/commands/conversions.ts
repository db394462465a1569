import { ConversionsQuestion } from "@nqpf/domain/questions";

import type { CliContext } from "../context.ts";
import { scopeLine } from "../render/scope.ts";
import { table } from "../render/table.ts";
import { ask } from "./ask.ts";
import type { Command } from "./command.ts";

export function conversions(cli: CliContext): Command {
  return ask(cli, {
    operation: "getConversions",
    question: ConversionsQuestion,
    draw: ({ from, scope }, paper) => ({
      data: table(
        from.flatMap(({ currency, years }) => years.map((year) => ({ currency, ...year }))),
        [
          { head: "FROM", cell: ({ currency }) => currency },
          { head: "YEAR", cell: ({ year }) => year },
          {
            head: "FACTOR",
            align: "right",
            cell: ({ factor }) => (factor.value === null ? "none" : factor.value.toPrecision(6)),
          },
          { head: "UNIT", cell: ({ factor }) => factor.unit },
          {
            head: "RATES",
            cell: ({ rates, factor }) =>
              factor.value === null
                ? factor.caveats.join("; ")
                : rates
                    .map(
                      ({ series, of, value, sources }) =>
                        `${series} ${of}: ${value} (${sources.join(", ")})`,
                    )
                    .join("; "),
            wraps: true,
          },
        ],
        paper,
      ),
      remark: `${scopeLine(scope)}.`,
    }),
  });
}
