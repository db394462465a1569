import type { ClaimList } from "@nqpf/domain/answers";

import type { Paper } from "./paper.ts";
import { table } from "./table.ts";
import { wordOf } from "./words.ts";

/** Claims, one a row; one that the question does not see says so. */
export function claimTable(claims: ClaimList["data"], paper: Paper): string[] {
  return table(
    claims,
    [
      { head: "PROPERTY", cell: ({ property }) => property },
      { head: "VALUE", cell: ({ value }) => textOf(value), wraps: true },
      {
        head: "SOURCE",
        cell: ({ source, inherited }) => (inherited ? `${source} (the record's)` : source),
      },
      { head: "STATED", cell: ({ statedOn }) => statedOn },
      { head: "RECORDED", cell: ({ recordedAt }) => recordedAt },
      { head: "METHOD", cell: ({ method }) => method },
      { head: "STANDING", cell: ({ standing }) => wordOf("standing", standing).toLowerCase() },
      { head: "EVIDENCE", cell: ({ evidence }) => evidence.grade },
      { head: "SEEN", cell: ({ seen }) => (seen ? "yes" : "no") },
    ],
    paper,
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
