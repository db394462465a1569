import { countByKind, passes, pickConflicts } from "@nqpf/analysis";
import type { Conflict, ConflictList } from "@nqpf/domain/answers";
import type { ConflictsQuestion } from "@nqpf/domain/questions";

import { pageOf } from "../paging.ts";
import type { Views } from "../viewing.ts";
import { refuseBackward } from "./period.ts";

/** Sources that differ, side by side, the gravest first. */
export function listConflicts(views: Views) {
  const rows = conflictRows(views);
  return (question: ConflictsQuestion): ConflictList => {
    const found = rows(question);
    return { byKind: countByKind(found), ...pageOf(found, question, views(question).scope) };
  };
}

/** The rows of every page. */
export function conflictRows(views: Views) {
  return (question: ConflictsQuestion): Conflict[] => {
    refuseBackward(question);
    const viewing = views(question);
    const isAsked = (id: Conflict["measure"]) => {
      const measure = viewing.measures.get(id);
      if (!measure || (question.measure ?? id) !== id) return false;
      return passes(measure, question);
    };
    return pickConflicts(viewing.conflicts(), isAsked, question);
  };
}
