import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { wordOf } from "../words.ts";
import type { MeasureSheet } from "./page.ts";

export function relatedLines({ related }: MeasureSheet, paper: Paper): string[] {
  return table(
    related,
    [
      {
        head: "",
        cell: ({ kind, direction }) => {
          const word = wordOf("relation-kind", kind).toLowerCase();
          return direction === "to" ? `this ${word}` : `${word} this`;
        },
      },
      { head: "", cell: ({ title }) => title.en, wraps: true },
      { head: "", cell: ({ measure }) => measure, wraps: true },
    ],
    paper,
  );
}
