import type { ScenarioComparison } from "@nqpf/domain/scenario";

import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { twoDigits } from "./two-digits.ts";

const shownPriors = 8;

/** Two scenarios side by side: each output's difference, run by run. */
export function comparisonLines(
  { baseline, alternative, family, differences, valueOfKnowing }: ScenarioComparison,
  paper: Paper,
): string[] {
  const knowing =
    valueOfKnowing === null
      ? []
      : [
          "",
          paper.ink.strong(
            `Worth of knowing every belief before choosing: ${twoDigits(valueOfKnowing.perfect)} billion yuan, at ${valueOfKnowing.weight} for a yuan of value`,
          ),
          ...table(
            valueOfKnowing.priors.slice(0, shownPriors),
            [
              { head: "belief", cell: ({ path }) => path },
              { head: "worth", cell: ({ value }) => twoDigits(value), align: "right" },
              { head: "noise taken off", cell: ({ noise }) => twoDigits(noise), align: "right" },
            ],
            paper,
          ),
        ];
  return [
    paper.ink.strong(`${alternative.scenario} less ${baseline.scenario}, outcomes: ${family}`),
    ...table(
      differences,
      [
        { head: "output", cell: ({ label }) => label, wraps: true },
        { head: "5 %", cell: ({ interval }) => twoDigits(interval[0]), align: "right" },
        { head: "median", cell: ({ median }) => twoDigits(median), align: "right" },
        { head: "95 %", cell: ({ interval }) => twoDigits(interval[1]), align: "right" },
        { head: "mean", cell: ({ mean }) => twoDigits(mean), align: "right" },
        {
          head: "± error",
          cell: ({ error }) => (error === null ? "" : twoDigits(error)),
          align: "right",
        },
        { head: "more in", cell: ({ positive }) => positive.words, align: "right" },
        { head: "unit", cell: ({ unit }) => unit },
      ],
      paper,
    ),
    ...knowing,
  ];
}
