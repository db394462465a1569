import type { CorpusCount } from "@nqpf/domain/answers";

import { number } from "./number.ts";
import type { Paper } from "./paper.ts";
import { table } from "./table.ts";

/** How often a corpus uses a term, one period or source a row. */
export function corpusTable({ points, by }: CorpusCount, paper: Paper): string[] {
  return table(
    points,
    [
      { head: by.toUpperCase(), cell: ({ period }) => period },
      { head: "MENTIONS", align: "right", cell: ({ mentions }) => number(mentions) },
      { head: "TEXTS", align: "right", cell: ({ items }) => number(items) },
      { head: "CHARACTERS", align: "right", cell: ({ characters }) => number(characters) },
      {
        head: "PER 100,000",
        align: "right",
        cell: ({ per100kCharacters }) => per100kCharacters?.toFixed(1) ?? "",
      },
    ],
    paper,
  );
}
