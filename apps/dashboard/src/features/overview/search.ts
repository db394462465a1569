import { dayOf, oneOf } from "../../lib/search-params.ts";

/** Stretches counted back from the day that is looked from. */
export const stretches = ["7d", "30d", "12m"] as const;
export type Stretch = (typeof stretches)[number];

/** The period of the changes shown; without it, the last month that holds something. */
export interface OverviewSearch {
  readonly since?: Stretch | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export function overviewSearch(raw: Record<string, unknown>): OverviewSearch {
  return {
    since: oneOf(raw, "since", stretches),
    from: dayOf(raw, "from"),
    until: dayOf(raw, "until"),
  };
}
