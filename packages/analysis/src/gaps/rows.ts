import { compareDates } from "@nqpf/domain";
import { type GapCell, GapGrade } from "@nqpf/domain/answers";
import type { GapsQuestion } from "@nqpf/domain/questions";

import type { GapRow } from "./measure-gaps.ts";

const grades: ReadonlySet<string> = new Set(GapGrade.options);

/** Whether a step is a gap, of whatever grade. */
export function isGap({ state }: Pick<GapCell, "state">): boolean {
  return grades.has(state);
}

/** Whether a row has a gap of the steps and grades asked for, and an overdue target where these are. */
export function isAsked(
  { steps, overdue }: GapRow,
  picks: Pick<GapsQuestion, "missing" | "grade" | "overdue">,
): boolean {
  if (picks.overdue === "only" && overdue.length === 0) return false;
  const { missing = [], grade = [] } = picks;
  if (missing.length === 0 && grade.length === 0) return true;
  return steps.some(
    (cell) =>
      isGap(cell) &&
      (missing.length === 0 || missing.includes(cell.step)) &&
      (grade.length === 0 || grade.some((wanted) => wanted === cell.state)),
  );
}

/** Most gaps first, then the newest; those without a date last, and of equal ones the id decides. */
export function inGapOrder(rows: readonly GapRow[]): GapRow[] {
  return rows
    .map((row) => ({ row, gaps: row.steps.filter(isGap).length }))
    .toSorted(
      (a, b) => b.gaps - a.gaps || newestFirst(a.row, b.row) || (a.row.id < b.row.id ? -1 : 1),
    )
    .map(({ row }) => row);
}

function newestFirst(a: GapRow, b: GapRow): number {
  if (a.announced === null || b.announced === null)
    return Number(a.announced === null) - Number(b.announced === null);
  return compareDates(b.announced, a.announced);
}
