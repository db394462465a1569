import type { Conflict, ConflictSide } from "@nqpf/domain/answers";

import { figure } from "./figure.ts";
import { money } from "./money.ts";
import type { Paper } from "./paper.ts";
import { table } from "./table.ts";
import { wordOf } from "./words.ts";

/** Conflicts, one a row: what pages show, what other sources say, and why the first is shown. */
export function conflictTable(conflicts: readonly Conflict[], paper: Paper): string[] {
  return table(
    conflicts,
    [
      { head: "SEVERITY", cell: ({ severity }) => paper.ink.mark(severity) },
      { head: "KIND", cell: ({ kind }) => wordOf("disagreement-kind", kind).toLowerCase() },
      { head: "APART", cell: ({ distance }) => distance, wraps: true },
      { head: "MEASURE", cell: ({ title }) => title.en, wraps: true },
      { head: "ABOUT", cell: ({ topic, property }) => topic ?? property ?? "", wraps: true },
      { head: "SHOWN", cell: (row) => sidesOf(row, true), wraps: true },
      { head: "BESIDE IT", cell: (row) => sidesOf(row, false), wraps: true },
      { head: "WHY", cell: ({ why, ruling }) => ruling?.value.why ?? why, wraps: true },
      { head: "ID", cell: ({ measure }) => paper.ink.faint(measure), wraps: true },
    ],
    paper,
  );
}

function sidesOf({ sides }: Conflict, displayed: boolean): string {
  return sides
    .filter((side) => side.displayed === displayed)
    .map(sideOf)
    .join("\n");
}

/** What a side says, with the kinds of its sources and the day of the first statement. */
function sideOf(side: ConflictSide): string {
  const kinds = new Set(side.claims.map(({ sourceKind }) => wordOf("source-kind", sourceKind)));
  const [first] = side.claims.map(({ statedOn }) => statedOn).toSorted();
  return `${textOf(side)} (${[...kinds].join(", ").toLowerCase()}; ${first})`;
}

function textOf({ words, value }: ConflictSide): string {
  if (words !== null || value === null) return words ?? "";
  switch (value.kind) {
    case "money":
      return money(value.value);
    case "terms":
      return [figure(value.value), value.value.note].filter(Boolean).join(", ");
    case "targets":
      return [figure(value.value), value.value.deadline].filter(Boolean).join(" by ");
    case "events":
      return `${value.value.on} ${value.value.text}`;
    case "rungs":
      return `${wordOf("rung", value.value.rung).toLowerCase()} on ${value.value.on}`;
    case "stated":
      return "currency" in value.value
        ? money({ ...value.value, qualifier: "exact" })
        : figure(value.value);
    case "date":
    case "id":
      return value.value;
  }
}
