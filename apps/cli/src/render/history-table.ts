import type { HistoryEntry, HistoryKind } from "@nqpf/domain/answers";

import type { Paper } from "./paper.ts";
import { table } from "./table.ts";

/** How our view of a measure changed, one step a row. */
export function historyTable(entries: readonly HistoryEntry[], paper: Paper): string[] {
  return table(
    entries,
    [
      { head: "LEARNED", cell: ({ on }) => on },
      { head: "STEP", cell: ({ kind, decision }) => decision ?? steps[kind] },
      { head: "PROPERTY", cell: ({ property }) => property, wraps: true },
      { head: "VALUE", cell: ({ value }) => textOf(value), wraps: true },
      {
        head: "BEFORE",
        cell: ({ before }) => (before === null ? "" : textOf(before)),
        wraps: true,
      },
      { head: "BY", cell: byOf, wraps: true },
    ],
    paper,
  );
}

const steps: Record<HistoryKind, string> = {
  first: "first value",
  change: "change",
  confirmation: "confirmed",
  difference: "differs",
  correction: "corrected",
  withdrawal: "taken out",
  decision: "decided",
};

/** Who took the step: a reviewer with the reason, or the sources. */
function byOf({ kind, reviewer, reason, claims }: HistoryEntry): string {
  if (kind === "decision") return [reviewer ?? "a reviewer", reason].filter(Boolean).join(": ");
  return [...new Set(claims.map(({ source }) => source))].join(", ");
}

/** The part of a value that tells it from others, in one line. */
function textOf(value: HistoryEntry["value"]): string {
  if (value === null) return "nothing";
  if (typeof value !== "object") return String(value);
  const told = Object.entries(value).filter(([key, part]) => part !== null && key !== "id");
  return told.map(([key, part]) => `${key} ${JSON.stringify(part)}`).join(", ");
}
