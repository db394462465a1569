import { compareDates, type Indicator, knownBy, type SignalEvent } from "@nqpf/domain";
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
import type { Viewing, Views } from "../viewing.ts";

interface Observed {
  readonly statedOn: string;
  readonly recordedAt: string;
}

/** The observations of which a source had spoken by the question's day. */
function seen<T extends Observed>(observations: readonly T[], { view }: Viewing): T[] {
  return observations.filter((observation) => knownBy(observation, view.at.knownAt) === "yes");
}

export function indicatorsSeen(ledger: Ledger, viewing: Viewing): Indicator[] {
  return seen(ledger.catalogue.indicators, viewing);
}

export function signalsSeen(ledger: Ledger, viewing: Viewing): SignalEvent[] {
  return seen(ledger.catalogue.signals, viewing);
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
      const values = seen(parameter.values, views(question));
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
    seen(ledger.catalogue.signalSeries, views(question));
}

export function coverageRows(ledger: Ledger, views: Views) {
  return (question: PageQuestion): CoverageList["data"] =>
    ledger.catalogue.coverage.filter(
      ({ searchedOn }) => searchedOn <= views(question).view.at.knownAt,
    );
}

/** Turns rows into pages. */
export function paged<Question extends PageQuestion, Row extends { readonly id: string }>(
  views: Views,
  rows: (question: Question) => Row[],
) {
  return (question: Question) => pageOf(rows(question), question, views(question).scope);
}
