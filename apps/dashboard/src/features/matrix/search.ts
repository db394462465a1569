import { listOf, oneOf, textOf } from "../../lib/search-params.ts";

/** What the rows are, what a cell shows, and what measures are narrowed to; kept in the address. */
export interface MatrixSearch {
  /** Absent: instruments. */
  readonly rows?: "actor" | "region" | undefined;
  /** Absent: the number of measures. */
  readonly by?: "rung" | "money" | undefined;
  /** By money: whose amounts are added; absent: ceilings. */
  readonly role?: string | undefined;
  readonly region?: readonly string[] | undefined;
  readonly rung?: readonly string[] | undefined;
  readonly actor?: readonly string[] | undefined;
}

export const rowKinds = ["instrument", "actor", "region"] as const;
export type RowKind = (typeof rowKinds)[number];

export const bys = ["count", "rung", "money"] as const;
export type By = (typeof bys)[number];

export const defaultRole = "ceiling";

export const filters = ["region", "rung", "actor"] as const;
export type Filter = (typeof filters)[number];

export function matrixSearch(raw: Record<string, unknown>): MatrixSearch {
  const rows = oneOf(raw, "rows", ["actor", "region"]);
  const by = oneOf(raw, "by", ["rung", "money"]);
  return {
    rows,
    by,
    role: by === "money" ? textOf(raw, "role") : undefined,
    region: listOf(raw, "region"),
    rung: listOf(raw, "rung"),
    // A list of measures takes actors as alternatives, so a row of actors cannot be narrowed to another.
    actor: rows === "actor" ? undefined : listOf(raw, "actor"),
  };
}
