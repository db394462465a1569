import type { TrendTest } from "@nqpf/domain/answers";

import { oneOf, textOf } from "../../lib/search-params.ts";

export type Window = TrendTest["window"];

/** What of the signals is shown; what is absent is by month, as a rate, of the series and window that decide. */
export interface SignalsSearch {
  readonly series?: string | undefined;
  readonly by?: "quarter" | undefined;
  readonly show?: "mentions" | undefined;
  readonly over?: Window | undefined;
}

const windows: readonly Window[] = ["since-first-use", "since-stated", "latest"];

export function signalsSearch(raw: Record<string, unknown>): SignalsSearch {
  return {
    series: textOf(raw, "series"),
    by: oneOf(raw, "by", ["quarter"]),
    show: oneOf(raw, "show", ["mentions"]),
    over: oneOf(raw, "over", windows),
  };
}
