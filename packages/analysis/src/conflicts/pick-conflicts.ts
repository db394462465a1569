import { DisagreementKind, type MeasureId } from "@nqpf/domain";
import type { Conflict, ConflictList } from "@nqpf/domain/answers";
import type { ConflictsQuestion } from "@nqpf/domain/questions";

/** The conflicts that a question picks, in the order in which they were found; `passes` tells of each measure. */
export function pickConflicts(
  conflicts: readonly Conflict[],
  passes: (measure: MeasureId) => boolean,
  { kind = [], severity = [] }: Pick<ConflictsQuestion, "kind" | "severity"> = {},
): Conflict[] {
  return conflicts.filter(
    (conflict) =>
      (kind.length === 0 || kind.includes(conflict.kind)) &&
      (severity.length === 0 || severity.includes(conflict.severity)) &&
      passes(conflict.measure),
  );
}

/** How many conflicts are of each kind that occurs. */
export function countByKind(conflicts: readonly Conflict[]): ConflictList["byKind"] {
  return DisagreementKind.options.flatMap((id) => {
    const found = conflicts.filter(({ kind }) => kind === id).length;
    return found > 0 ? [{ id, conflicts: found }] : [];
  });
}
