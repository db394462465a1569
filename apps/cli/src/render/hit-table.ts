import type { SearchHit } from "@nqpf/domain/answers";

import type { Paper } from "./paper.ts";
import { table } from "./table.ts";

/** Records found, best first, with the words that were sought marked where they stand. */
export function hitTable(hits: readonly SearchHit[], paper: Paper): string[] {
  return table(
    hits,
    [
      { head: "KIND", cell: ({ kind }) => kind },
      { head: "ID", cell: ({ id }) => id },
      { head: "NAME", cell: ({ label }) => label.en, wraps: true },
      { head: "FOUND IN", cell: ({ field }) => field },
      { head: "TEXT", cell: (hit) => marked(hit, paper), wraps: true },
    ],
    paper,
  );
}

function marked({ snippet, start, end }: SearchHit, { ink }: Paper): string {
  return snippet.slice(0, start) + ink.mark(snippet.slice(start, end)) + snippet.slice(end);
}
