import { inOrder, passes } from "@nqpf/analysis";
import type { MeasureList, MeasureSummary } from "@nqpf/domain/answers";
import type { MeasuresQuestion } from "@nqpf/domain/questions";

import { pageOf } from "../paging.ts";
import type { Views } from "../viewing.ts";

/** Measures that pass every filter, in the order asked for. */
export function listMeasures(views: Views) {
  const rows = measureRows(views);
  return (question: MeasuresQuestion): MeasureList =>
    pageOf(rows(question), question, views(question).scope);
}

/** The same rows on no pages. */
export function measureRows(views: Views) {
  return (question: MeasuresQuestion): MeasureSummary[] => {
    const { view, summaries } = views(question);
    const passing = view.measures.filter((measure) => passes(measure, question));
    return inOrder(
      passing.flatMap((measure) => summaries.get(measure.id) ?? []),
      question.sort ?? "newest",
    );
  };
}
