import type { HeldTerm } from "@nqpf/domain";

import { span } from "../dates.ts";
import { figure } from "../figure.ts";
import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { wordOf } from "../words.ts";
import type { MeasureSheet } from "./page.ts";

const states: Record<HeldTerm["state"], string> = {
  holds: "holds",
  ended: "ended",
  unsure: "perhaps",
};

/** The conditions of the measure, each with who pays whom and from when to when. */
export function termLines({ measure, notes, nameOfActor }: MeasureSheet, paper: Paper): string[] {
  return table(
    measure.terms,
    [
      { head: "", cell: ({ value }) => wordOf("term-kind", value.kind).toLowerCase() },
      { head: "", cell: ({ value }) => span(value) },
      { head: "", cell: ({ state }) => states[state] },
      { head: "", cell: ({ value }) => textOf(value, nameOfActor), wraps: true },
      { head: "", cell: (term) => paper.ink.faint(sourcesOf(term, notes)), wraps: true },
    ],
    paper,
  );
}

/** `1.75 percent, paid by … to …; paid by the banks, not by the borrowers` */
function textOf(term: HeldTerm["value"], nameOfActor: (id: string) => string): string {
  const terms = [figure(term), parties(term, nameOfActor)].filter(Boolean).join(", ");
  return [terms, term.note].filter(Boolean).join("; ");
}

function parties(
  { payer, recipient }: Pick<HeldTerm["value"], "payer" | "recipient">,
  nameOfActor: (id: string) => string,
): string {
  const to = recipient === null ? "" : nameOfActor(recipient);
  if (payer === null) return to && `for ${to}`;
  return `paid by ${nameOfActor(payer)}${to && ` to ${to}`}`;
}

function sourcesOf(term: HeldTerm, notes: MeasureSheet["notes"]): string {
  const rivals = term.rivals.map(
    ({ value, claims }) => `elsewhere: ${figure(value)} ${notes.ofClaims(claims)}`,
  );
  return [notes.of(term), ...rivals].join("; ");
}
