import { oneOf } from "../../lib/search-params.ts";

/** Whether addresses follow the ledger or name its revision and both days; absent: as the page is looked at. */
export interface DataSearch {
  readonly addresses?: "frozen" | undefined;
}

export function dataSearch(raw: Record<string, unknown>): DataSearch {
  return { addresses: oneOf(raw, "addresses", ["frozen"]) };
}
