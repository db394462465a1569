import type { Explained, GrantEquivalentRow } from "@nqpf/domain/answers";

import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { nameOf } from "../words.ts";
import { roundedExplained } from "./rounded.ts";

/** Measures with their grant equivalents, one a row. */
export function grantEquivalentTable(rows: readonly GrantEquivalentRow[], paper: Paper): string[] {
  return table(
    rows,
    [
      { head: "INSTRUMENT", cell: ({ instrument }) => nameOf(instrument), wraps: true },
      { head: "COMMITTED", align: "right", cell: ({ nominal }) => figureOf(nominal) },
      { head: "TO RECIPIENT", align: "right", cell: ({ recipient }) => figureOf(recipient) },
      { head: "TO PURSE", align: "right", cell: ({ purse }) => figureOf(purse) },
      { head: "KEPT", align: "right", cell: ({ intermediary }) => figureOf(intermediary) },
      { head: "UNIT", cell: ({ unit }) => unit },
      { head: "TITLE", cell: ({ title }) => title.en, wraps: true },
      { head: "ID", cell: ({ id }) => paper.ink.faint(id), wraps: true },
    ],
    paper,
  );
}

function figureOf(value: Explained): string {
  return roundedExplained(value) || "–";
}
