import {
  explainAmount,
  explainFromMeasures,
  type ExplainInput,
  type MeasuresMetric,
  mentionFigures,
  moneyFigures,
  newMoneyFigures,
  positionFigures,
  questionWords,
} from "@nqpf/analysis";
import { MeasureId } from "@nqpf/domain";
import type { ExplainedFigure, Explanation, Scope } from "@nqpf/domain/answers";
import type { ExplainQuestion, MoneyQuestion } from "@nqpf/domain/questions";
import { sectorOf } from "@nqpf/domain/vocabulary";

import { labelsFor } from "../labels.ts";
import type { Ledger } from "../ledger.ts";
import type { Viewing, Views } from "../viewing.ts";
import { explainInput, nameOfActor } from "./explain-input.ts";
import { getMoney } from "./money.ts";
import { refuseBackward } from "./period.ts";
import { getPositions } from "./positions.ts";
import { getSignalTrend } from "./signal-trend.ts";

/** Why a number is what it is, row by row; null where the question sees no measure of the id that it names. */
export function explain(ledger: Ledger, views: Views) {
  const figuresOf = figuresBy(ledger, views);
  return (question: ExplainQuestion): Explanation | null => {
    refuseBackward(question);
    const viewing = views(question);
    const { scope } = viewing;
    const figures = figuresOf(question, viewing);
    if (figures === null) return null;
    return {
      scope,
      metric: question.metric,
      question: questionWords(question, scope, nameOfActor(ledger)),
      figures,
      caveats: caveatsOf(question, scope, figures),
      labels: labelsFor(ledger, viewing, { measures: measuresIn(figures) }),
    };
  };
}

type FiguresOf = (question: ExplainQuestion, viewing: Viewing) => ExplainedFigure[] | null;

function figuresBy(ledger: Ledger, views: Views): FiguresOf {
  const inputOf = explainInput(ledger, views);
  const money = getMoney(ledger, views);
  const positions = getPositions(ledger, views);
  const trend = getSignalTrend(ledger, views);
  return (question, viewing) => {
    const { metric, asOf, knownAt, revision } = question;
    switch (metric) {
      case "amount": {
        const measure = viewing.measures.get(namedMeasure(question));
        return measure ? [explainAmount(measure, question.property ?? "")] : null;
      }
      case "new-money": {
        const answer = money(moneyQuestion(question));
        return answer && newMoneyFigures(answer);
      }
      case "grant-equivalents": {
        const answer = money(moneyQuestion(question));
        return answer && moneyFigures(answer);
      }
      case "position":
        return positionFigures(positions(question), question.sector ?? []);
      case "mentions":
        return mentionFigures(trend({ asOf, knownAt, revision, by: question.by }));
      default:
        return ofMeasures(metric, question, inputOf(question, viewing));
    }
  };
}

/** A measure that is named and not seen has no number to explain. */
function ofMeasures(
  metric: MeasuresMetric,
  question: ExplainQuestion,
  input: ExplainInput,
): ExplainedFigure[] | null {
  const { measure } = question;
  if (measure !== undefined && !input.measures.some(({ id }) => id === measure)) return null;
  return explainFromMeasures(metric, question, input);
}

function namedMeasure({ measure }: ExplainQuestion): MeasureId {
  // The schema refuses these metrics without a measure.
  return MeasureId.parse(measure);
}

function moneyQuestion(question: ExplainQuestion): MoneyQuestion {
  const { asOf, knownAt, revision, standing, currency } = question;
  return { asOf, knownAt, revision, standing, currency, measure: namedMeasure(question) };
}

/** What holds of the answer as a whole: which measures a date keeps out, and that nothing was found. */
function caveatsOf(
  { metric, standing, sector = [] }: ExplainQuestion,
  { population }: Scope,
  figures: readonly ExplainedFigure[],
): string[] {
  const { unsure } = population;
  const seesMeasures = !["position", "mentions", "amount"].includes(metric);
  return [
    ...(seesMeasures && unsure > 0
      ? [`${unsure} more measures were perhaps announced by the day and are counted nowhere`]
      : []),
    ...(standing === "proposed" ? ["machine proposals are counted beside what is accepted"] : []),
    ...(metric === "position" && figures.length === 0
      ? [
          `nothing that is held compares China with the world in ${sector.map((id) => sectorOf(id).label.en).join(", ")}`,
        ]
      : []),
    ...(metric === "new-money" && figures.length === 0 ? ["the measure holds no money line"] : []),
  ];
}

function measuresIn(figures: readonly ExplainedFigure[]): Set<MeasureId> {
  return new Set(
    figures.flatMap(({ explained: { included, excluded } }) =>
      [...included, ...excluded].flatMap(({ measure }) => measure ?? []),
    ),
  );
}
