import type { SeriesPoint, SignalSeries } from "@nqpf/domain";
import type { SeriesTrend, TrendPoint } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

/** One period of one series that was tested for a trend. */
export interface TrendPointRow {
  readonly series: SeriesTrend;
  readonly point: TrendPoint;
}

export function trendPointRows(series: readonly SeriesTrend[]): TrendPointRow[] {
  return series.flatMap((one) => one.points.map((point) => ({ series: one, point })));
}

export const trendPointColumns: Column<TrendPointRow>[] = [
  { name: "series", cell: ({ series }) => series.id },
  { name: "what", cell: ({ series }) => series.what },
  { name: "period", cell: ({ point }) => point.period },
  { name: "state", cell: ({ point }) => point.state },
  { name: "mentions", cell: ({ point }) => point.mentions },
  { name: "items", cell: ({ point }) => point.items },
  { name: "itemsWithTerm", cell: ({ point }) => point.itemsWithTerm },
  { name: "characters", cell: ({ point }) => point.characters },
  { name: "rate", cell: ({ point }) => point.rate },
  { name: "unit", cell: ({ series }) => series.unit },
];

/** One count of one published series; a point that counts several terms has a row for each. */
export interface SeriesCountRow {
  readonly series: SignalSeries;
  readonly point: SeriesPoint;
  /** Null where the series counts one term only. */
  readonly term: string | null;
  readonly mentions: number | undefined;
}

export function seriesCountRows(series: readonly SignalSeries[]): SeriesCountRow[] {
  return series.flatMap((one) =>
    one.points.flatMap((point): SeriesCountRow[] =>
      point.counts === undefined
        ? [{ series: one, point, term: null, mentions: point.mentions }]
        : Object.entries(point.counts).map(([term, mentions]) => ({
            series: one,
            point,
            term,
            mentions,
          })),
    ),
  );
}

export const seriesCountColumns: Column<SeriesCountRow>[] = [
  { name: "series", cell: ({ series }) => series.id },
  { name: "metric", cell: ({ series }) => series.metric },
  { name: "period", cell: ({ point }) => point.period },
  { name: "document", cell: ({ point }) => point.document },
  { name: "term", cell: ({ term }) => term },
  { name: "mentions", cell: ({ mentions }) => mentions },
  { name: "items", cell: ({ point }) => point.items },
  { name: "itemsWithTerm", cell: ({ point }) => point.itemsWithTerm },
  { name: "itemsTotal", cell: ({ point }) => point.itemsTotal },
  { name: "characters", cell: ({ point }) => point.characters },
  { name: "complete", cell: ({ point }) => point.complete },
  { name: "sources", cell: ({ series, point }) => (point.sources ?? series.sources).join(";") },
];
