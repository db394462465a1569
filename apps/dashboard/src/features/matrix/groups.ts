import type { Names } from "../../ledger/names.ts";
import type { Labelled } from "../../lib/label-text.ts";
import type { GridModel, GridRow } from "./grid-model.ts";

/** Rows that stand together under a name. */
export interface RowGroup {
  readonly id: string;
  /** Null where the rows need none. */
  readonly label: Labelled | null;
  readonly rows: readonly GridRow[];
}

/** Instruments by family, actors by kind with the most named first, places as they come. */
export function groupsOf({ kind, rows }: GridModel, names: Names): RowGroup[] {
  if (kind === "region") return [{ id: "places", label: null, rows }];
  const list = kind === "instrument" ? "family" : "actor-kind";
  const families = new Map<string, string>(names.instruments.map(({ id, family }) => [id, family]));
  const groupOf = ({ id }: GridRow) =>
    kind === "instrument" ? families.get(id) : (names.kindOfActor(id) ?? undefined);
  const order = (group: GridRow[]) =>
    kind === "instrument" ? group : group.toSorted((a, b) => b.margin.measures - a.margin.measures);
  const groups = names.words(list).map((word) => ({
    id: word.id,
    label: word,
    rows: order(rows.filter((row) => groupOf(row) === word.id)),
  }));
  const rest = rows.filter((row) => !groups.some(({ id }) => id === groupOf(row)));
  return [...groups, { id: "rest", label: null, rows: rest }].filter(
    (group) => group.rows.length > 0,
  );
}
