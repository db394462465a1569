import { listOf } from "../../lib/search-params.ts";

/** Which measures the list of grant equivalents is narrowed to. */
export interface MoneySearch {
  readonly sector?: readonly string[] | undefined;
  readonly instrument?: readonly string[] | undefined;
}

export function moneySearch(raw: Record<string, unknown>): MoneySearch {
  return { sector: listOf(raw, "sector"), instrument: listOf(raw, "instrument") };
}
