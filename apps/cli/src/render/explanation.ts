import type { Explained, ExplainedFigure, ExplainedRow, Explanation } from "@nqpf/domain/answers";

import { facts } from "./facts.ts";
import { number } from "./number.ts";
import { indented, type Paper, proseWidth } from "./paper.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

type Labels = Explanation["labels"];

const digits = 6;
const claimsShown = 3;

/** Why a number is what it is: each figure with what is in it and what is not, and the claims of each row. */
export function explanationPage(answer: Explanation, paper: Paper): string[] {
  const { question, figures, caveats, labels } = answer;
  return [
    ...wrap(question, proseWidth(paper)).map(paper.ink.strong),
    ...caveats.flatMap((caveat) => wrap(`- ${caveat}`, proseWidth(paper))),
    ...figures.flatMap((figure) =>
      section(figure.label, figureLines(figure, labels, paper), paper),
    ),
  ];
}

function figureLines(
  { key, label, explained }: ExplainedFigure,
  labels: Labels,
  paper: Paper,
): string[] {
  const inner = indented(paper, 2);
  const { counts, formula, assumptions, caveats, included, excluded, unit } = explained;
  return [
    paper.ink.strong(valueWords(explained)),
    ...facts(
      [
        ["is", counts === label ? "" : counts],
        ["formula", formula ?? ""],
        ["assumes", assumptions.join("\n")],
        ["mind", caveats.join("\n")],
        ["key", key],
      ],
      inner,
    ),
    ...rowLines("in it", included, unit, labels, inner),
    ...rowLines("left out", excluded, unit, labels, inner),
  ];
}

/** `9 measures`, `13.9 to 69.5 USD`, or that there is none. */
function valueWords({ value, range, unit }: Explained): string {
  if (value !== null) return `${written(value)} ${unit}`;
  return range === null ? "no value" : `${range.map(written).join(" to ")} ${unit}`;
}

/** A whole number in full; what a formula makes to six significant digits. */
function written(value: number): string {
  return number(Number.isInteger(value) ? value : Number(value.toPrecision(digits)));
}

function rowLines(
  heading: string,
  rows: readonly ExplainedRow[],
  unit: string,
  labels: Labels,
  paper: Paper,
): string[] {
  if (rows.length === 0) return [];
  const counts = rows.every(({ value }) => value === 1);
  return [
    `${heading}, ${rows.length}:`,
    ...table(
      rows,
      [
        {
          head: "",
          align: "right",
          cell: ({ value, measure, unit: own = measure === null ? null : unit }) =>
            counts ? "" : [written(value), own ?? ""].join(" ").trim(),
        },
        { head: "", cell: ({ measure }) => titleOf(measure, labels), wraps: true },
        { head: "", cell: ({ why }) => why, wraps: true },
        { head: "", cell: ({ property }) => paper.ink.faint(property), wraps: true },
        { head: "", cell: ({ claims }) => paper.ink.faint(claimWords(claims)), wraps: true },
      ],
      paper,
    ),
  ];
}

function titleOf(measure: string | null, { measures }: Labels): string {
  return measure === null ? "" : (measures[measure]?.en ?? measure);
}

/** The first claims of a row; JSON has them all. */
function claimWords(claims: readonly string[]): string {
  const rest = claims.length - claimsShown;
  return [...claims.slice(0, claimsShown), ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n");
}
