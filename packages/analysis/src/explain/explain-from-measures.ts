import type { Addition, Day, Measure } from "@nqpf/domain";
import type { ExplainedFigure, ExplainMetric } from "@nqpf/domain/answers";
import type { ExplainQuestion } from "@nqpf/domain/questions";

import { overdueIn, sayingNone, withoutAmount } from "../gaps/absences.ts";
import { carriesMoney } from "../matrix/cell-state.ts";
import { figuresBy } from "../matrix/figures.ts";
import type { KindOfActor } from "../value/nominal.ts";
import { type Condition, conditionsOf } from "./condition.ts";
import { conditionWords, type NameOfActor } from "./condition-words.ts";
import { type Count, explainAmong } from "./explain-among.ts";
import { type ConflictsOf, countConflicts } from "./explain-conflicts.ts";
import { countAtLadder, countAtStage, countAtStep, type EntryOf } from "./explain-gaps.ts";
import { countAtRung, countMeasures } from "./explain-measures.ts";
import { explainMoney } from "./explain-money.ts";
import { given } from "./given.ts";
import { sortOut } from "./sort-out.ts";

/** What the numbers of many measures are explained from. */
export interface ExplainInput {
  readonly asOf: Day;
  readonly measures: readonly Measure[];
  /** The measures of a view that shows machine proposals; empty where there are none, or the question itself sees them. */
  readonly proposed: readonly Measure[];
  readonly kindOfActor: KindOfActor;
  readonly nameOfActor: NameOfActor;
  readonly entryOf: EntryOf;
  readonly conflictsOf: ConflictsOf;
}

/** Metrics of many measures; the others are numbers of one measure, a sector or the signals. */
export type MeasuresMetric = Exclude<
  ExplainMetric,
  "amount" | "new-money" | "grant-equivalents" | "position" | "mentions"
>;

/** A number counted in, or added up over, the measures that pass the question's filters. */
export function explainFromMeasures(
  metric: MeasuresMetric,
  question: ExplainQuestion,
  input: ExplainInput,
): ExplainedFigure[] {
  const conditions = conditionsOf(question);
  const sorted = sortOut(input.measures, input.proposed, conditions);
  const wordsOf = (condition: Condition) => conditionWords(condition, input.nameOfActor);
  if (metric !== "money") {
    const count = countOf(metric, question, conditions, input);
    const explained = explainAmong(sorted, count, wordsOf);
    return [{ key: metric, label: explained.counts, explained }];
  }
  const { rows, row } = question;
  const carries = (measure: Measure) =>
    rows !== "instrument" || measureCarries(measure, given(row, "row"));
  const role = given(question.role, "role");
  const figuresOf = figuresBy("money", role, input.asOf, input.kindOfActor);
  return explainMoney({
    role,
    sorted: { ...sorted, passing: sorted.passing.filter(carries) },
    elsewhere: sorted.passing.filter((measure) => !carries(measure)),
    proposed: input.proposed.filter((measure) => conditions.every(({ holds }) => holds(measure))),
    add: (measures): Addition => figuresOf(measures).money ?? { totals: [], excluded: [] },
    kindOfActor: input.kindOfActor,
    nameOfActor: input.nameOfActor,
    wordsOf,
  });
}

function measureCarries(measure: Measure, row: string): boolean {
  // safe: a row of the instruments is an instrument's id, checked with the question.
  return carriesMoney(measure, row as Parameters<typeof carriesMoney>[1]);
}

function countOf(
  metric: Exclude<MeasuresMetric, "money">,
  question: ExplainQuestion,
  conditions: readonly Condition[],
  { asOf, entryOf, conflictsOf }: ExplainInput,
): Count {
  switch (metric) {
    case "measures":
      return countMeasures(conditions);
    case "rung":
      return countAtRung(given(question.at, "at"));
    case "without-amount":
      return withoutAmount;
    case "saying-none":
      return sayingNone;
    case "overdue-targets":
      return (measures) => overdueIn(measures, asOf);
    case "step":
      return countAtStep(given(question.step, "step"), given(question.state, "state"), entryOf);
    case "ladder":
      return countAtLadder(given(question.ladder, "ladder"), entryOf);
    case "stage":
      return countAtStage(given(question.stage, "stage"), entryOf);
    case "conflicts":
      return countConflicts(question, conflictsOf);
  }
}
