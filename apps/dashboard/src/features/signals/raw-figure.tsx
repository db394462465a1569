import type { SignalSeries } from "@nqpf/domain";
import type { SignalTrend } from "@nqpf/domain/answers";
import type { ReactNode } from "react";

import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { clauses } from "../../lib/joining.ts";
import { formatCount } from "../../lib/number-text.ts";
import button from "../../ui/button.module.css";
import { type ChartData, ChartFigure } from "../../ui/chart/chart-figure.tsx";
import { HeldText } from "../../ui/label.tsx";
import { messages } from "./messages.ts";
import { formatPeriod } from "./periods.ts";
import { RawChart } from "./raw-chart.tsx";
import { type RawBar, type RawPanel, panelsOf } from "./raw-rows.ts";
import { RawTable } from "./raw-table.tsx";

interface RawFigureProps {
  readonly series: SignalSeries;
  readonly trend: SignalTrend;
  readonly csv: ChartData;
  readonly onQuarter: () => void;
  /** Why it was not tested. */
  readonly children: ReactNode;
}

/** A published series that no test was made of: its counts as they are. */
export function RawFigure({ series, trend, csv, onQuarter, children }: RawFigureProps) {
  const { by, term } = trend;
  const words = messages.raw;
  const panels = panelsOf(series);
  const isByQuarter = series.points.every(({ period }) => period.includes("Q"));
  const title = titleOf(panels, term.zh);
  return (
    <ChartFigure
      title={title}
      name={series.id}
      csv={csv}
      note={
        <>
          <p>
            <HeldText lang="en">{series.metric}</HeldText>{" "}
            <ProofButton value={series.metric} proof={{ of: "sources", ids: series.sources }} />
          </p>
          {children}
          {panels.length > 1 && <p>{words.shared}</p>}
          {panels.some(({ bars }) => bars.some(({ isWhole }) => !isWhole)) && (
            <p>{words.atLeast}</p>
          )}
          {series.note !== null && (
            <p>
              <HeldText lang="en">{series.note}</HeldText>
            </p>
          )}
          {isByQuarter && by === "month" && (
            <button type="button" className={button.button} onClick={onQuarter}>
              {words.byQuarter}
            </button>
          )}
        </>
      }
      source={messages.chart.source(
        series.metric,
        formatPeriod(series.points.at(-1)?.period ?? ""),
      )}
      table={<RawTable series={series} panels={panels} />}
    >
      {(width) => <RawChart width={width} label={messages.chart.alt(title)} panels={panels} />}
    </ChartFigure>
  );
}

function titleOf(panels: readonly RawPanel[], term: string): string {
  const own = panels.find((panel) => panel.term === term) ?? panels[0];
  const [first, last] = [own?.bars[0], own?.bars.at(-1)];
  if (!own || !first || !last) return messages.chart.none;
  if (own.term !== null) return messages.raw.terms(own.term, countText(first), countText(last));
  const [most = first] = own.bars.toSorted((a, b) => b.mentions - a.mentions);
  return messages.raw.most(nameText(most), formatCount(most.mentions));
}

function countText({ mentions, period, isWhole }: RawBar): string {
  return messages.raw.count(formatCount(mentions), isWhole, formatPeriod(period));
}

function nameText({ document, period }: RawBar): string {
  return clauses([document ?? "", formatPeriod(period)]);
}
