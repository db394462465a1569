import { listOf, oneOf } from "../../lib/search-params.ts";

/** Sector and instrument change every figure; the others pick rows of the list alone. */
export interface GapsSearch {
  readonly sector?: readonly string[] | undefined;
  readonly instrument?: readonly string[] | undefined;
  readonly missing?: readonly string[] | undefined;
  readonly grade?: readonly string[] | undefined;
  readonly overdue?: "only" | undefined;
}

export const measureKeys = ["sector", "instrument"] as const;
export const rowKeys = ["missing", "grade", "overdue"] as const;

export function gapsSearch(raw: Record<string, unknown>): GapsSearch {
  return {
    sector: listOf(raw, "sector"),
    instrument: listOf(raw, "instrument"),
    missing: listOf(raw, "missing"),
    grade: listOf(raw, "grade"),
    overdue: oneOf(raw, "overdue", ["only"]),
  };
}
