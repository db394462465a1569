import type { Day } from "@nqpf/domain";
import type { SeriesTrend, TrendBy, TrendPoint, TrendTest } from "@nqpf/domain/answers";

import type { CountSeries, Untested } from "./count-series.ts";
import { levelChanges } from "./level-changes.ts";
import { spanOf } from "./periods.ts";
import { type Counted, type Points, pointsOf } from "./trend-points.ts";
import { isComplete, trendTest } from "./trend-test.ts";

/** The length of the latest window: a year of months, two years of quarters. */
const latest: Record<TrendBy, number> = { month: 12, quarter: 8 };

/** What a series is read by: the length of a period, the days counted, the last day seen, and where windows begin. */
export interface Frame {
  readonly by: TrendBy;
  readonly counted: Counted;
  readonly last: Day;
  /** The day of the starting document; null where the record names none. */
  readonly statedOn: Day | null;
  readonly seed: number;
}

/** A series by month or quarter with its tests, up to the last day that a question sees. */
export function seriesTrend(series: CountSeries, frame: Frame): SeriesTrend | Untested {
  const { id, what, caveats } = series;
  const { by, counted, last, seed } = frame;
  const read = pointsOf(series, by, counted, last);
  if (read === null) return { id, why: `is counted in periods longer than a ${by}` };
  const complete = read.points.filter(isComplete);
  if (complete.length < 2) return { id, why: `holds fewer than two complete ${by}s up to ${last}` };
  const unit = unitOf(read);
  const tests = windowsOf(read.points, complete, frame).map(([window, points]) =>
    trendTest({ series: id, unit, points, window }),
  );
  return {
    id,
    what,
    unit,
    points: [...read.points],
    tests,
    changes: levelChanges(id, read, seed),
    verdict: tests.at(-1)?.verdict ?? "too-short",
    caveats: [...caveats, ...withheldCaveat(read, last)],
  };
}

type Window = readonly [TrendTest["window"], readonly TrendPoint[]];

/** The windows that a series fills, the latest last. Periods that begin after the starting document's day are since it. */
function windowsOf(
  points: readonly TrendPoint[],
  complete: readonly TrendPoint[],
  { by, statedOn }: Frame,
): Window[] {
  const size = latest[by];
  const start = complete.at(-size)?.period;
  const since = points.filter(({ period }) => statedOn !== null && spanOf(period).from > statedOn);
  const windows: Window[] = [["since-first-use", points]];
  if (since.filter(isComplete).length > 1) windows.push(["since-stated", since]);
  if (start !== undefined && complete.length > size)
    windows.push(["latest", points.filter(({ period }) => period >= start)]);
  return windows;
}

function unitOf({ measuredIn }: Points): string {
  return measuredIn === "characters"
    ? "mentions per 100,000 characters"
    : "percent of texts with the term";
}

function withheldCaveat({ withheld }: Points, last: Day): string[] {
  return withheld.map(
    (period) => `${period} was not over on ${last}; its count tells of later days and is left out.`,
  );
}
