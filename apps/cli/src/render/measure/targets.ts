import { figure } from "../figure.ts";
import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import type { MeasureSheet } from "./page.ts";

export function targetLines({ measure, notes }: MeasureSheet, paper: Paper): string[] {
  return table(
    measure.targets,
    [
      { head: "METRIC", cell: ({ value }) => value.metric, wraps: true },
      { head: "VALUE", cell: ({ value }) => figure(value) },
      { head: "BY", cell: ({ value }) => value.deadline ?? "no date" },
      { head: "TEXT", cell: ({ value }) => value.text ?? "", wraps: true },
      { head: "SOURCES", cell: (target) => paper.ink.faint(notes.of(target)), wraps: true },
    ],
    paper,
  );
}
