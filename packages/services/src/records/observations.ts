import {
  compareDates,
  type Indicator,
  knownBy,
  type SignalEvent,
  type SourceId,
} from "@nqpf/domain";
import type {
  CoverageList,
  IndicatorList,
  ParameterList,
  SignalEventList,
  SignalSeriesList,
} from "@nqpf/domain/answers";
import type { IndicatorsQuestion, PageQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import { pageOf } from "../paging.ts";
import { coverageSeen, type Viewing, type Views } from "../viewing.ts";
import { spoken } from "./sources.ts";

interface Observed {
  readonly sources: readonly SourceId[];
  readonly statedOn: string;
  readonly recordedAt: string;
}

/** The observations of which a source had spoken by the question's day, each with the sources that had. */
function seen<T extends Observed>(
  ledger: Ledger,
  observations: readonly T[],
  { view }: Viewing,
): T[] {
  const { knownAt } = view.at;
  return observations
    .filter((observation) => knownBy(observation, knownAt) === "yes")
    .map((observation) => ({
      ...observation,
      sources: spoken(ledger, observation.sources, knownAt),
    }));
}

export function indicatorsSeen(ledger: Ledger, viewing: Viewing): Indicator[] {
  return seen(ledger, ledger.catalogue.indicators, viewing);
}

export function signalsSeen(ledger: Ledger, viewing: Viewing): SignalEvent[] {
  return seen(ledger, ledger.catalogue.signals, viewing);
}

export function indicatorRows(ledger: Ledger, views: Views) {
  return (question: IndicatorsQuestion): IndicatorList["data"] =>
    indicatorsSeen(ledger, views(question)).filter(
      ({ sector }) => !question.sector?.length || question.sector.includes(sector),
    );
}

/** Reference series, each with the values stated by the question's day. */
export function parameterRows(ledger: Ledger, views: Views) {
  return (question: PageQuestion): ParameterList["data"] =>
    ledger.catalogue.parameters.flatMap((parameter) => {
      const values = seen(ledger, parameter.values, views(question));
      return values.length > 0 ? [{ ...parameter, values }] : [];
    });
}

export function signalRows(ledger: Ledger, views: Views) {
  return (question: PageQuestion): SignalEventList["data"] =>
    signalsSeen(ledger, views(question)).toSorted(
      (a, b) => compareDates(b.date, a.date) || (a.id < b.id ? -1 : 1),
    );
}

export function seriesRows(ledger: Ledger, views: Views) {
  return (question: PageQuestion): SignalSeriesList["data"] =>
    seen(ledger, ledger.catalogue.signalSeries, views(question));
}

export function coverageRows(ledger: Ledger, views: Views) {
  return (question: PageQuestion): CoverageList["data"] =>
    coverageSeen(ledger, views(question).view);
}

/** Turns rows into pages. */
export function paged<Question extends PageQuestion, Row extends { readonly id: string }>(
  views: Views,
  rows: (question: Question) => Row[],
) {
  return (question: Question) => pageOf(rows(question), question, views(question).scope);
}
