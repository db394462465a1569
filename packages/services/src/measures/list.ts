import { facetsOf, inOrder, passes } from "@nqpf/analysis";
import type { Measure } from "@nqpf/domain";
import type { MeasureList, MeasureSummary } from "@nqpf/domain/answers";
import type { MeasuresQuestion } from "@nqpf/domain/questions";

import { refuseBackward } from "../answers/period.ts";
import { pageOf } from "../paging.ts";
import type { Viewing, Views } from "../viewing.ts";

/** Measures that pass every filter, in the order asked for, with what each filter would let through. */
export function listMeasures(views: Views) {
  const rows = measureRows(views);
  return (question: MeasuresQuestion): MeasureList => {
    const viewing = views(question);
    return {
      ...pageOf(rows(question), question, viewing.scope),
      facets: facetsOf(among(viewing, question), question),
    };
  };
}

/** The same rows on no pages. */
export function measureRows(views: Views) {
  return (question: MeasuresQuestion): MeasureSummary[] => {
    refuseBackward(question);
    const viewing = views(question);
    const passing = among(viewing, question).filter((measure) => passes(measure, question));
    return inOrder(
      passing.flatMap((measure) => viewing.summaries.get(measure.id) ?? []),
      question.sort ?? "newest",
      question.dates,
    );
  };
}

/** The measures that the question names, or all that it sees. */
function among(
  { view, measures }: Viewing,
  { measure: ids }: MeasuresQuestion,
): readonly Measure[] {
  if (ids === undefined || ids.length === 0) return view.measures;
  return [...new Set(ids)].flatMap((id) => measures.get(id) ?? []);
}
