import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { wordOf } from "../words.ts";
import type { MeasureSheet } from "./page.ts";

export function eventLines({ measure, notes }: MeasureSheet, paper: Paper): string[] {
  return table(
    measure.events,
    [
      { head: "", cell: ({ value }) => value.on },
      { head: "", cell: ({ value }) => wordOf("event-kind", value.kind).toLowerCase() },
      { head: "", cell: ({ value }) => value.text, wraps: true },
      { head: "", cell: (event) => paper.ink.faint(notes.of(event)), wraps: true },
    ],
    paper,
  );
}
