import type { GapGrade, StepCount } from "@nqpf/domain/answers";

/** One step of one sector: how many measures miss it, and how dark that is. */
export interface HeatCell {
  readonly missing: number;
  /** Of how many measures: those to which the step applies. */
  readonly of: number;
  /** 0 (none) to 5 (more than four in five). */
  readonly shade: 0 | 1 | 2 | 3 | 4 | 5;
  readonly grades: readonly { readonly grade: GapGrade; readonly count: number }[];
}

export function heatCell({ held, missing }: Pick<StepCount, "held" | "missing">): HeatCell {
  const grades = missing
    .map(({ grade, measures }) => ({ grade, count: measures.length }))
    .filter(({ count }) => count > 0);
  const lacking = grades.reduce((sum, { count }) => sum + count, 0);
  const of = held + lacking;
  const shade = of === 0 ? 0 : Math.ceil((5 * lacking) / of);
  // safe: a part of a whole in fifths.
  return { missing: lacking, of, shade: shade as HeatCell["shade"], grades };
}
