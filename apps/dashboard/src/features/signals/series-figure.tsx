import type { SignalSeries } from "@nqpf/domain";
import type { SeriesTrend, SignalTrend } from "@nqpf/domain/answers";

import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { type ChartData, ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { HeldText } from "../../ui/label.tsx";
import { chartTitle } from "./chart-title.ts";
import { messages, unitText } from "./messages.ts";
import { formatPeriod } from "./periods.ts";
import { PointsTable } from "./points-table.tsx";
import type { SignalsSearch } from "./search.ts";
import { SeriesChart } from "./series-chart.tsx";

interface SeriesFigureProps {
  readonly series: SeriesTrend;
  readonly trend: SignalTrend;
  /** The same series as it was published; a series made from the list of texts was not. */
  readonly published: SignalSeries | undefined;
  readonly search: SignalsSearch;
  readonly csv: ChartData;
}

export function SeriesFigure({ series, trend, published, search, csv }: SeriesFigureProps) {
  const shown = search.show ?? "rate";
  const test = series.tests.find(({ window }) => window === search.over) ?? series.tests.at(-1);
  const title = chartTitle(series, test, shown, messages);
  const { by, whenStated } = trend;
  const words = messages.chart;
  return (
    <ChartFigure
      title={title}
      name={`${series.id}-by-${by}`}
      csv={csv}
      note={
        <>
          <p>
            <HeldText lang="en">{series.what}</HeldText>{" "}
            {published && (
              <ProofButton
                value={published.metric}
                proof={{ of: "sources", ids: published.sources }}
              />
            )}
          </p>
          <p>
            {words.note(shown === "rate" ? unitText(series.unit) : messages.controls.mentions)}{" "}
            {shown === "rate" ? words.noteTrend : words.noteMentions}
          </p>
        </>
      }
      source={words.source(series.what, formatPeriod(series.points.at(-1)?.period ?? ""))}
      table={<PointsTable series={series} />}
    >
      {(width) => (
        <SeriesChart
          width={width}
          label={words.alt(title)}
          series={series}
          by={by}
          test={test}
          shown={shown}
          statedOn={whenStated?.asOf ?? null}
        />
      )}
    </ChartFigure>
  );
}
