import type { Sensitivity } from "@nqpf/domain/scenario";

import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { twoDigits } from "./two-digits.ts";

const shownRows = 12;

/** What an output depends on: the tornado, ranks, and indices. */
export function sensitivityLines(
  { output, family, median, tornado, ranks, sobol }: Sensitivity,
  paper: Paper,
): string[] {
  return [
    paper.ink.strong(`${output}, outcomes: ${family}; median ${twoDigits(median)}`),
    "",
    paper.ink.strong("Tornado: each belief at its tenth and ninetieth percentile (* ours)"),
    ...table(
      tornado.slice(0, shownRows),
      [
        { head: "belief", cell: ({ path, assumption }) => `${path}${assumption ? "*" : ""}` },
        { head: "at 10 %", cell: ({ low }) => twoDigits(low), align: "right" },
        { head: "at 90 %", cell: ({ high }) => twoDigits(high), align: "right" },
      ],
      paper,
    ),
    "",
    paper.ink.strong("Ranks"),
    ...table(
      ranks.slice(0, shownRows),
      [
        { head: "belief", cell: ({ path }) => path },
        { head: "rank", cell: ({ rank }) => rank.toFixed(2), align: "right" },
        {
          head: "partial",
          cell: ({ partial }) => (partial === null ? "–" : partial.toFixed(2)),
          align: "right",
        },
      ],
      paper,
    ),
    "",
    paper.ink.strong(
      `Share of variance${sobol.logged ? " of the logarithm" : ""}, ${sobol.points} points, 95 percent in brackets`,
    ),
    ...table(
      sobol.indices,
      [
        { head: "belief", cell: ({ path }) => path },
        {
          head: "alone",
          cell: ({ first, firstInterval }) => bracketed(first, firstInterval),
          align: "right",
        },
        {
          head: "in all",
          cell: ({ total, totalInterval }) => bracketed(total, totalInterval),
          align: "right",
        },
      ],
      paper,
    ),
  ];
}

function bracketed(value: number, [low, high]: readonly [number, number]): string {
  return `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
}
