import { daysBefore } from "../../lib/days-before.ts";
import { monthsBefore } from "../../lib/months-before.ts";
import type { OverviewSearch, Stretch } from "./search.ts";

export interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The days that an address asks for, seen from a day; without any, the API chooses. */
export function periodOf({ since, from, until }: OverviewSearch, asOf: string): Period {
  return since === undefined ? { from, until } : { from: firstDayOf(since, asOf), until: asOf };
}

function firstDayOf(since: Stretch, asOf: string): string {
  switch (since) {
    case "7d":
      return daysBefore(asOf, 7);
    case "30d":
      return daysBefore(asOf, 30);
    case "12m":
      return monthsBefore(asOf, 12);
  }
}
