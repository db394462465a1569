import type {
  PositionComparison,
  Positions,
  PositionVerdict,
  SectorPosition,
} from "@nqpf/domain/answers";

import { number } from "./number.ts";
import { indented, type Paper } from "./paper.ts";
import { indent } from "./section.ts";
import { table } from "./table.ts";
import { nameOf } from "./words.ts";

const words: Record<PositionVerdict, string> = {
  leads: "leads",
  "among-leaders": "among the leaders",
  trails: "trails",
  "no-comparison": "no comparison",
  "not-looked": "not looked",
};

/** China against the world: the sectors looked at, each comparison on a line, then the sectors nobody looked at. */
export function positionLines({ sectors, verdicts, alone }: Positions, paper: Paper): string[] {
  const looked = sectors.filter(({ verdict }) => verdict !== "not-looked");
  return [
    ...table(
      looked,
      [
        { head: "SECTOR", cell: ({ label }) => label.en },
        { head: "CHINA", cell: ({ verdict }) => words[verdict] },
        { head: "BY", cell: comparisons, wraps: true },
        { head: "SOURCES", cell: sourcesOf, wraps: true },
      ],
      paper,
    ),
    "",
    "Verdicts:",
    ...indent(
      table(
        verdicts.filter((entry) => entry.sectors.length > 0),
        [
          { head: "", align: "right", cell: (entry) => String(entry.sectors.length) },
          { head: "", cell: ({ verdict }) => words[verdict] },
          { head: "", cell: (entry) => entry.sectors.map(nameOf).join("; "), wraps: true },
        ],
        indented(paper, 2),
      ),
    ),
    "",
    `Sectors in which others hold less than a tenth: ${alone.length === 0 ? "none of those compared" : alone.map(nameOf).join("; ")}`,
  ];
}

function comparisons({ comparisons: held, unused }: SectorPosition): string {
  if (held.length === 0)
    return unused.map(({ indicator, why }) => `${indicator}: ${why}`).join("\n");
  return held
    .map((one) => `${one.metric}, ${one.period}: ${figureOf(one)} (${words[one.verdict]})`)
    .join("\n");
}

function figureOf({ basis, figure }: PositionComparison): string {
  const value = figure.value === null ? "" : number(figure.value);
  return basis === "rank" ? `place ${value} in the world` : `${value} ${figure.unit}`;
}

function sourcesOf({ comparisons: held }: SectorPosition): string {
  return [...new Set(held.flatMap(({ sources }) => sources))].join(", ");
}
