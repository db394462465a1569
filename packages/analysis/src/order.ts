import { compareDates } from "@nqpf/domain";
import type { MeasureSummary } from "@nqpf/domain/answers";
import type { MeasuresQuestion } from "@nqpf/domain/questions";

export type MeasureOrder = NonNullable<MeasuresQuestion["sort"]>;

/** Sorts measures; of equal ones the id decides, and those without the sorted value come last. */
export function inOrder(
  summaries: readonly MeasureSummary[],
  order: MeasureOrder,
): MeasureSummary[] {
  return summaries.toSorted((a, b) => comparisons[order](a, b) || (a.id < b.id ? -1 : 1));
}

export function newestFirst(summaries: readonly MeasureSummary[]): MeasureSummary[] {
  return inOrder(summaries, "newest");
}

const comparisons: Record<MeasureOrder, (a: MeasureSummary, b: MeasureSummary) => number> = {
  newest: (a, b) => nullsLast(a.announced, b.announced, (x, y) => compareDates(y, x)),
  oldest: (a, b) => nullsLast(a.announced, b.announced, compareDates),
  largest: (a, b) =>
    nullsLast(a.headline?.amount.value ?? null, b.headline?.amount.value ?? null, (x, y) => y - x),
  title: (a, b) => (a.title.en < b.title.en ? -1 : 1),
};

function nullsLast<T>(a: T | null, b: T | null, compare: (a: T, b: T) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b);
}
