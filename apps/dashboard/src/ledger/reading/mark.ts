import type {
  NamedParty,
  ReadDate,
  ReadMeasure,
  ReadMoney,
  ReadRate,
  ReadRole,
  ReadStatement,
  ReadTarget,
  Span,
} from "@nqpf/domain/reading";

import type { Place } from "../../lib/place.ts";

/** What the words of a text may be marked as, in the order of the legend. */
export const markKinds = [
  "trigger",
  "role",
  "money",
  "rate",
  "date",
  "target",
  "statement",
  "absence",
  "hedge",
] as const;
export type MarkKind = (typeof markKinds)[number];

/** Something that a machine read at one place; `measure` counts the measures of the reading from 0. */
export type Finding =
  | { readonly of: "trigger"; readonly measure: number; readonly value: ReadMeasure }
  | { readonly of: "role"; readonly measure: number; readonly value: ReadRole }
  | { readonly of: "money"; readonly measure: number; readonly value: ReadMoney }
  | { readonly of: "rate"; readonly measure: number; readonly value: ReadRate }
  | { readonly of: "date"; readonly measure: number; readonly value: ReadDate }
  | { readonly of: "target"; readonly measure: number; readonly value: ReadTarget }
  | { readonly of: "party"; readonly value: NamedParty }
  | { readonly of: "statement"; readonly value: ReadStatement }
  | { readonly of: "hedge"; readonly value: Span };

/** Words of a text with all that was read in them of one kind. */
export interface Mark extends Place {
  readonly key: string;
  readonly kind: MarkKind;
  readonly findings: readonly Finding[];
}

/** What people decided on all that was proposed at a mark, by the mark's key. */
export type Decided = ReadonlyMap<string, "accepted" | "rejected">;

export function markKey(kind: MarkKind, { start, end }: Place): string {
  return `${kind}-${start}-${end}`;
}

/** From the start of the text; of those that start together the longest first. */
export function compareMarks(a: Place, b: Place): number {
  return a.start - b.start || b.end - a.end;
}
