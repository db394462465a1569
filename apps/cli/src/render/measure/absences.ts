import type { Absence } from "@nqpf/domain";

import { span } from "../dates.ts";
import { figure } from "../figure.ts";
import { money } from "../money.ts";
import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { wordOf } from "../words.ts";
import type { MeasureSheet } from "./page.ts";

/** What a source calls open, beside what was said on the point afterwards. */
export function absenceLines(sheet: MeasureSheet, paper: Paper): string[] {
  const { measure, notes } = sheet;
  return table(
    measure.notStated,
    [
      {
        head: "",
        cell: ({ value }) =>
          paper.ink.mark(`${wordOf("not-stated", value.key).toLowerCase()}: not stated`),
      },
      { head: "", cell: (absence) => `${absence.value.on} ${notes.of(absence)}`, wraps: true },
      { head: "", cell: (absence) => laterOf(absence, sheet), wraps: true },
    ],
    paper,
  );
}

function laterOf({ later }: Absence, sheet: MeasureSheet): string {
  if (later.length === 0) return "nothing said on it since";
  return later.map((property) => `later: ${saidAt(property, sheet)}`).join("\n");
}

function saidAt(property: string, { measure, notes }: MeasureSheet): string {
  const term = measure.terms.find((candidate) => candidate.property === property);
  if (term)
    return [
      wordOf("term-kind", term.value.kind).toLowerCase(),
      figure(term.value),
      `${span(term.value)},`,
      term.value.note ?? "",
      notes.of(term),
    ]
      .filter(Boolean)
      .join(" ");
  const amount = measure.money
    .flatMap(({ amounts }) => amounts)
    .find((candidate) => candidate.property === property);
  if (!amount) return property;
  const role = wordOf("money-role", amount.value.role).toLowerCase();
  return `${money(amount.value)} ${role} on ${amount.value.on} ${notes.of(amount)}`;
}
