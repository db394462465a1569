import type { SignalSeries } from "@nqpf/domain";
import type { SignalTrend } from "@nqpf/domain/answers";

import { useClient } from "../../lib/client-context.ts";
import { viewOf, type ViewSearch } from "../../lib/view.ts";
import { HeldText } from "../../ui/label.tsx";
import { Notice } from "../../ui/notice.tsx";
import { messages } from "./messages.ts";
import { trendInput } from "./queries.ts";
import { RawFigure } from "./raw-figure.tsx";
import type { SignalsSearch } from "./search.ts";
import { begunBy, csvRows } from "./raw-rows.ts";
import { SeriesFigure } from "./series-figure.tsx";
import { SeriesTests } from "./series-tests.tsx";

interface SeriesViewProps {
  readonly id: string | undefined;
  readonly trend: SignalTrend;
  readonly published: readonly SignalSeries[];
  readonly search: SignalsSearch & ViewSearch;
  readonly onChange: (part: SignalsSearch) => void;
}

/** One series: with its tests where it could be tested, as it was published where not. */
export function SeriesView({ id, trend, published, search, onChange }: SeriesViewProps) {
  const client = useClient();
  const series = trend.now.series.find((one) => one.id === id);
  const raw = published.find((one) => one.id === id);
  if (series)
    return (
      <>
        <SeriesFigure
          series={series}
          trend={trend}
          published={raw}
          search={search}
          csv={{
            href: client.url("getSignalTrend", trendInput(search), { csv: true }),
            rows: trend.now.series.reduce((sum, { points }) => sum + points.length, 0),
          }}
        />
        <SeriesTests series={series} by={trend.by} />
      </>
    );
  const why = trend.now.notTested.find((one) => one.id === id)?.why;
  const reason = why !== undefined && (
    <p>
      {messages.raw.why} <HeldText lang="en">{why}</HeldText>
    </p>
  );
  const begun = raw ? begunBy(raw.points, trend.scope.asOf) : [];
  if (raw && begun.length > 0)
    return (
      <RawFigure
        series={{ ...raw, points: begun }}
        trend={trend}
        csv={{
          href: client.url("listSignalSeries", viewOf(search), { csv: true }),
          rows: csvRows(published),
        }}
        onQuarter={() => onChange({ by: "quarter" })}
      >
        {reason}
      </RawFigure>
    );
  return (
    <Notice title={messages.raw.unknown}>
      <p>{messages.raw.unknownHint}</p>
      {reason}
    </Notice>
  );
}
