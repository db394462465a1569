import type { Disagreement } from "@nqpf/domain";

import { indented, type Paper, proseWidth } from "../paper.ts";
import { indent } from "../section.ts";
import { table } from "../table.ts";
import { wordOf } from "../words.ts";
import { wrap } from "../wrap.ts";
import type { MeasureSheet } from "./page.ts";

/** Sources that differ, side by side, with what we use and why under them. */
export function disagreementLines({ measure, notes }: MeasureSheet, paper: Paper): string[] {
  return measure.disagreements.flatMap((disagreement, at) => [
    ...(at === 0 ? [] : [""]),
    `${paper.ink.mark(disagreement.topic)} (${wordOf("disagreement-kind", disagreement.kind).toLowerCase()})`,
    ...indent(sideBySide(disagreement, notes, indented(paper, 2))),
    ...indent(rulingOf(disagreement, indented(paper, 2))),
  ]);
}

function sideBySide(
  { versions }: Disagreement,
  notes: MeasureSheet["notes"],
  paper: Paper,
): string[] {
  const width = Math.floor(proseWidth(paper) / versions.length) - 4;
  const narrow = (text: string) => wrap(text, width).join("\n");
  return table(
    [versions],
    versions.map((version, at) => ({
      head: "",
      cell: () =>
        `${at === 0 ? "" : "| "}${narrow(version.words)} ${notes.ofClaims(version.claims)}`.replaceAll(
          "\n",
          at === 0 ? "\n" : "\n| ",
        ),
    })),
    paper,
  );
}

function rulingOf({ ruling }: Disagreement, paper: Paper): string[] {
  if (ruling === null) return ["no ruling of ours at that time"];
  return wrap(`we use: ${ruling.value.used}. ${ruling.value.why}`, proseWidth(paper));
}
