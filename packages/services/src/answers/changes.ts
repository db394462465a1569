import { changesBetween, lastMonthWithChange } from "@nqpf/analysis";
import type { ChangeList } from "@nqpf/domain/answers";
import type { ChangesQuestion } from "@nqpf/domain/questions";

import type { Views } from "../viewing.ts";

/** What happened in a period or, unasked, in the last month that holds something. */
export function listChanges(views: Views) {
  return (question: ChangesQuestion): ChangeList => {
    const { scope, changes } = views(question);
    const asked = question.from !== undefined || question.until !== undefined;
    const last = lastMonthWithChange(changes(), scope.asOf) ?? {
      from: scope.asOf,
      until: scope.asOf,
    };
    const from = asked ? (question.from ?? "0001-01-01") : last.from;
    const until = asked ? (question.until ?? scope.asOf) : last.until;
    return {
      scope,
      from,
      until,
      chosen: asked ? "asked" : "last-month-with-change",
      data: changesBetween(changes(), from, until),
    };
  };
}
