import type { Held } from "@nqpf/domain";

import { facts } from "../facts.ts";
import type { Paper } from "../paper.ts";
import { meaningOf, nameOf, wordOf } from "../words.ts";
import type { MeasureSheet } from "./page.ts";

/** Names of the measure and what it is, each with its sources. */
export function headLines(
  { measure, notes, nameOfActor, scope }: MeasureSheet,
  paper: Paper,
): string[] {
  const value = <T>(held: Held<T> | null, text: (value: T) => string): string => {
    if (held === null) return "";
    const rivals = held.rivals.map(
      (rival) => `\nelsewhere: ${text(rival.value)} ${notes.ofClaims(rival.claims)}`,
    );
    return `${text(held.value)} ${paper.ink.faint(notes.of(held))}${rivals.join("")}`;
  };
  const title = measure.title.value;
  return [
    paper.ink.strong(title.en),
    ...(title.zh === null ? [] : [title.zh]),
    "",
    ...facts(
      [
        ["id", measure.id],
        ["asked", `as of ${scope.asOf}, known at ${scope.knownAt}, revision ${scope.revision}`],
        ["in short", value(measure.summary, same)],
        ["instrument", value(measure.instrument, nameOf)],
        ["also", measure.alsoInstruments.map((held) => value(held, nameOf)).join("\n")],
        ["sectors", measure.sectors.map((held) => value(held, nameOf)).join("\n")],
        ["region", value(measure.region, same)],
        ["document", value(measure.documentNumber, same)],
        ["announced", value(measure.announced, same)],
        ["in force", value(measure.effective, same)],
        ["ends", value(measure.expires, same)],
        ...roleFacts({ measure, notes, nameOfActor }),
        ["confidence", value(measure.confidence, confidence)],
      ],
      paper,
    ),
  ];
}

function confidence(id: string): string {
  return `${wordOf("confidence", id).toLowerCase()}: ${meaningOf("confidence", id)}`;
}

/** Who does what: the actors of each role together. */
function roleFacts({
  measure,
  nameOfActor,
}: Pick<MeasureSheet, "measure" | "notes" | "nameOfActor">): [string, string][] {
  const byRole = new Map<string, string[]>();
  for (const { value } of measure.roles) {
    const name = value.actor === null ? (value.class ?? "") : nameOfActor(value.actor);
    byRole.set(value.role, [...(byRole.get(value.role) ?? []), name]);
  }
  return [...byRole].map(([role, names]) => [
    wordOf("actor-role", role).toLowerCase(),
    names.join("; "),
  ]);
}

function same(text: string): string {
  return text;
}
