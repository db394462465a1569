import { compareDates } from "@nqpf/domain";
import type { DateBasis, MeasureSummary } from "@nqpf/domain/answers";
import type { MeasuresQuestion } from "@nqpf/domain/questions";

export type MeasureOrder = NonNullable<MeasuresQuestion["sort"]>;

/**
 * Sorts measures; of equal ones the id decides, and those without the sorted value come last. An order of time goes by
 * the dates of one basis.
 */
export function inOrder(
  summaries: readonly MeasureSummary[],
  order: MeasureOrder,
  basis: DateBasis = "announced",
): MeasureSummary[] {
  const compare = comparisons[order];
  return summaries.toSorted((a, b) => compare(a, b, basis) || (a.id < b.id ? -1 : 1));
}

export function newestFirst(summaries: readonly MeasureSummary[]): MeasureSummary[] {
  return inOrder(summaries, "newest");
}

type Compare = (a: MeasureSummary, b: MeasureSummary, basis: DateBasis) => number;

const comparisons: Record<MeasureOrder, Compare> = {
  newest: (a, b, basis) => nullsLast(a.dates[basis], b.dates[basis], (x, y) => compareDates(y, x)),
  oldest: (a, b, basis) => nullsLast(a.dates[basis], b.dates[basis], compareDates),
  largest: (a, b) =>
    nullsLast(a.headline?.amount.value ?? null, b.headline?.amount.value ?? null, (x, y) => y - x),
  title: (a, b) => (a.title.en < b.title.en ? -1 : 1),
};

function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
