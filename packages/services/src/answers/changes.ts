import {
  changesBetween,
  correctionsBetween,
  lastMonthWithChange,
  learnedBetween,
} from "@nqpf/analysis";
import type { MeasureId } from "@nqpf/domain";
import type { ChangeList } from "@nqpf/domain/answers";
import type { ChangesQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";
import { periodOf } from "./period.ts";

/** What happened, was learned and was corrected in a period or, unasked, in the last month in which something happened. */
export function listChanges(ledger: Ledger, views: Views) {
  return (question: ChangesQuestion): ChangeList => {
    const { scope, changes, view } = views(question);
    const asked = question.from !== undefined || question.until !== undefined;
    const last = lastMonthWithChange(changes(), scope.asOf) ?? {
      from: scope.asOf,
      until: scope.asOf,
    };
    const { from, until } = asked
      ? periodOf(question.from ?? "0001-01-01", question.until ?? scope.asOf)
      : last;
    const isAsked = ({ measure }: { measure: MeasureId }) =>
      !question.measure?.length || question.measure.includes(measure);
    return {
      scope,
      from,
      until,
      chosen: asked ? "asked" : "last-month-with-change",
      data: changesBetween(changes(), from, until).filter(isAsked),
      learned: learnedBetween(changes(), view.measures, from, until).filter(isAsked),
      corrected: correctionsBetween(
        ledger.records(),
        ledger.claimsAt(scope.revision),
        view.at,
        from,
        until,
      ).filter(isAsked),
    };
  };
}
