import { dayOf } from "../../lib/search-params.ts";

/** The period of the changes shown; without it, the last month that holds something. */
export interface OverviewSearch {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export function overviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return { from: dayOf(raw, "from"), until: dayOf(raw, "until") };
}
