import type { ExplainAsk } from "../../ledger/explain/explainable.ts";
import type { DateBasis } from "../../lib/display.ts";
import { filtersOf, type MeasuresSearch } from "./search.ts";

/** The question that explains how many measures pass; null for a selection, which counts what a reader chose. */
export function countAsk(search: MeasuresSearch, dates: DateBasis | undefined): ExplainAsk | null {
  const { only, ...filters } = filtersOf(search);
  if (only !== undefined) return null;
  // safe: the API refuses a word it does not know, and the panel prints its refusal.
  return { metric: "measures", ...filters, dates } as ExplainAsk;
}
