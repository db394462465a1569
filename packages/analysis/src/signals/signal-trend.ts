import {
  type Day,
  happenedBy,
  type SignalEvent,
  type SignalMeta,
  type SignalSeries,
} from "@nqpf/domain";
import type { Scope, SeriesTrend, SignalReading, SignalTrend, TrendBy } from "@nqpf/domain/answers";

import type { CountSeries, Untested } from "./count-series.ts";
import { absencesOf, headingsOf, leadershipSeries, levelsOf } from "./leadership-texts.ts";
import { publishedSeries } from "./published-series.ts";
import { sentenceOf } from "./sentence.ts";
import { seriesTrend } from "./series-trend.ts";

/** What a trend is made from: everything of which a source had spoken by the question's day. */
export interface SignalRecord {
  /** In order of time. */
  readonly events: readonly SignalEvent[];
  readonly series: readonly SignalSeries[];
  /** Series of which the question does not know, and why. */
  readonly unknown: readonly Untested[];
  readonly meta: SignalMeta;
  /** The day of the starting document; null where the record names none. */
  readonly statedOn: Day | null;
}

/** Any fixed number: it makes the permutations the same on every machine. */
const seed = 20_240_422;

/** Whether the term was on the rise when the starting document said so, and on the question's day. */
export function signalTrend(record: SignalRecord, by: TrendBy, scope: Scope): SignalTrend {
  const { events, meta, statedOn } = record;
  const seen = events.filter(({ date }) => happenedBy(date, scope.asOf) === "yes");
  return {
    scope,
    term: meta.term,
    by,
    now: readingOn(record, by, scope.asOf, scope.knownAt),
    whenStated:
      statedOn === null || statedOn > scope.asOf
        ? null
        : readingOn(record, by, statedOn, scope.knownAt),
    levels: levelsOf(seen, meta.authorityLevels),
    headings: headingsOf(seen),
    absences: absencesOf(seen),
  };
}

function readingOn(record: SignalRecord, by: TrendBy, asOf: Day, knownAt: Day): SignalReading {
  const { events, series, unknown, meta, statedOn } = record;
  const last = asOf < knownAt ? asOf : knownAt;
  const made: (CountSeries | Untested)[] = [
    ...series.map(publishedSeries),
    leadershipSeries(events.filter(({ date }) => date.length === 10)),
  ];
  const results = made.map((one) =>
    isUntested(one) ? one : seriesTrend(one, { by, counted: meta.coverage, last, statedOn, seed }),
  );
  const tested = results.flatMap((one) => (isUntested(one) ? [] : [one]));
  const lead = leadOf(tested);
  return {
    asOf,
    lead: lead?.id ?? null,
    verdict: lead?.verdict ?? "too-short",
    sentence: sentenceOf(asOf, by, lead),
    series: tested,
    caveats:
      tested.length > 1
        ? [
            `Of ${tested.length} series tested at the five percent level, one in twenty shows a trend by chance; the leading series decides.`,
          ]
        : [],
    notTested: [...unknown, ...results.filter(isUntested)],
  };
}

function isUntested(one: CountSeries | SeriesTrend | Untested): one is Untested {
  return "why" in one;
}

/** Of the series that are long enough, the one with the most text; texts in number where no length is held. */
function leadOf(tested: readonly SeriesTrend[]): SeriesTrend | null {
  const [lead] = tested
    .filter(({ verdict }) => verdict !== "too-short")
    .toSorted(
      (a, b) =>
        sizeOf(b, "characters") - sizeOf(a, "characters") ||
        sizeOf(b, "items") - sizeOf(a, "items"),
    );
  return lead ?? null;
}

function sizeOf({ points }: SeriesTrend, field: "characters" | "items"): number {
  return points.reduce((sum, point) => sum + (point[field] ?? 0), 0);
}
