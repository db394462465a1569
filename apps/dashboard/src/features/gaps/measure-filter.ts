import type { ExplainAsk } from "../../ledger/explain/explainable.ts";
import type { GapsSearch } from "./search.ts";

/** The question behind a number of this page: its metric under the filters of measures, of one sector where it stands in a row. */
export function askOf(
  metric: Partial<ExplainAsk>,
  { sector, instrument }: GapsSearch,
  row?: string,
): ExplainAsk {
  const place = row === undefined ? {} : { rows: "sector", row };
  // safe: an id that is none is refused, and the panel prints the refusal.
  return { ...metric, sector, instrument, ...place } as ExplainAsk;
}
