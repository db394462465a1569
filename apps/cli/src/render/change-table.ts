import type { Change, Correction, Learned } from "@nqpf/domain/answers";

import { figure } from "./figure.ts";
import { money } from "./money.ts";
import type { Paper } from "./paper.ts";
import { table } from "./table.ts";
import { wordOf } from "./words.ts";

/** What happened, one a row. */
export function changeTable(changes: readonly Change[], paper: Paper): string[] {
  return table(
    changes,
    [
      { head: "ON", cell: ({ on }) => on },
      { head: "WHAT", cell: kindOf },
      { head: "CHANGE", cell: textOf, wraps: true },
      { head: "MEASURE", cell: ({ title }) => title.en, wraps: true },
      { head: "ID", cell: ({ measure }) => paper.ink.faint(measure), wraps: true },
    ],
    paper,
  );
}

/** What was first stated in the period about an earlier date, one a row. */
export function learnedTable(learned: readonly Learned[], paper: Paper): string[] {
  return table(
    learned,
    [
      { head: "STATED", cell: ({ learnedOn }) => learnedOn },
      { head: "ON", cell: ({ on }) => on },
      { head: "WHAT", cell: kindOf },
      { head: "LEARNED", cell: textOf, wraps: true },
      { head: "MEASURE", cell: ({ title }) => title.en, wraps: true },
      { head: "ID", cell: ({ measure }) => paper.ink.faint(measure), wraps: true },
    ],
    paper,
  );
}

/** What the record took back in the period, one a row. */
export function correctionTable(corrected: readonly Correction[], paper: Paper): string[] {
  return table(
    corrected,
    [
      { head: "ON", cell: ({ on }) => on },
      { head: "BY", cell: ({ by }) => by },
      { head: "WHERE", cell: ({ property }) => property, wraps: true },
      { head: "BEFORE", cell: ({ before }) => JSON.stringify(before), wraps: true },
      {
        head: "NOW",
        cell: ({ after }) => (after === null ? "nothing" : JSON.stringify(after)),
        wraps: true,
      },
      { head: "ID", cell: ({ measure }) => paper.ink.faint(measure), wraps: true },
    ],
    paper,
  );
}

function kindOf(change: Change | Learned): string {
  switch (change.kind) {
    case "rungs":
      return "status";
    case "money":
      return wordOf("money-role", change.value.role).toLowerCase();
    case "terms":
      return wordOf("term-kind", change.value.kind).toLowerCase();
    case "events":
      return wordOf("event-kind", change.value.kind).toLowerCase();
    case "not-stated":
      return "open";
  }
}

function textOf(change: Change | Learned): string {
  switch (change.kind) {
    case "rungs":
      return wordOf("rung", change.value.rung).toLowerCase();
    case "money":
      return change.before === null
        ? money(change.value)
        : `${money(change.before)} → ${money(change.value)}`;
    case "terms":
      return [figure(change.value), change.value.note].filter(Boolean).join(", ");
    case "events":
      return change.value.text;
    case "not-stated":
      return wordOf("not-stated", change.value.key).toLowerCase();
  }
}
