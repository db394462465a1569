import { listOf } from "../../lib/search-params.ts";

export interface StatementsSearch {
  readonly verdict?: readonly string[] | undefined;
}

export function statementsSearch(raw: Record<string, unknown>): StatementsSearch {
  return { verdict: listOf(raw, "verdict") };
}
