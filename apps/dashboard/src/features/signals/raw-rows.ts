import type { SeriesPoint, SignalSeries } from "@nqpf/domain";

export interface RawBar {
  readonly key: string;
  readonly period: string;
  /** The single text counted in, as it is named in the record: in English. */
  readonly document: string | null;
  readonly mentions: number;
  /** Where parts of the text are missing, the count is a minimum. */
  readonly isWhole: boolean;
}

export interface RawPanel {
  /** The term counted in this panel; null where the series counts one term only. */
  readonly term: string | null;
  readonly bars: readonly RawBar[];
}

/** A published series as it can be drawn: one panel a term where its points count several, otherwise one panel. */
export function panelsOf({ points }: Pick<SignalSeries, "points">): RawPanel[] {
  const terms = [...new Set(points.flatMap(({ counts }) => Object.keys(counts ?? {})))];
  if (terms.length === 0) return [{ term: null, bars: barsOf(points, ({ mentions }) => mentions) }];
  return terms.map((term) => ({ term, bars: barsOf(points, ({ counts }) => counts?.[term]) }));
}

/** The longest bar of all panels, which share one axis. */
export function mostIn(panels: readonly RawPanel[]): number {
  return Math.max(1, ...panels.flatMap(({ bars }) => bars.map(({ mentions }) => mentions)));
}

function barsOf(
  points: readonly SeriesPoint[],
  count: (point: SeriesPoint) => number | undefined,
): RawBar[] {
  return inOrder(points).flatMap((point, place) => {
    const mentions = count(point);
    if (mentions === undefined) return [];
    const { period, document = null, complete } = point;
    return [{ key: `${period} ${place}`, period, document, mentions, isWhole: complete !== false }];
  });
}

/** How many rows the CSV twin of the published series holds: one a point, or one a point and term. */
export function csvRows(series: readonly Pick<SignalSeries, "points">[]): number {
  return series.reduce(
    (sum, { points }) =>
      points.reduce((inner, { counts }) => inner + (counts ? Object.keys(counts).length : 1), sum),
    0,
  );
}

/** Points in the order of time, whatever their order in the record. */
export function inOrder(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.toSorted((a, b) => (a.period < b.period ? -1 : Number(a.period > b.period)));
}

/** Points whose period had begun by a day, where a date of a year alone may lie anywhere in it. */
export function begunBy(points: readonly SeriesPoint[], day: string): SeriesPoint[] {
  return points.filter(({ period }) => firstDay(period) <= day);
}

function firstDay(period: string): string {
  const [year = "", part = "01", day = "01"] = period.split("-");
  const month = part.startsWith("Q") ? String(Number(part.slice(1)) * 3 - 2) : part;
  return `${year}-${month.padStart(2, "0")}-${day}`;
}
