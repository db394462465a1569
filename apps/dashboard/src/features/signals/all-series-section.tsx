import type { SignalSeries } from "@nqpf/domain";
import type { SeriesTrend, SignalTrend } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { HeldText } from "../../ui/label.tsx";
import { Section } from "../../ui/page.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import table from "../../ui/table.module.css";
import { estimate } from "./figures.ts";
import css from "./tables.module.css";
import { messages, unitText } from "./messages.ts";
import { formatPeriod } from "./periods.ts";
import { TrendBadge } from "./trend-badge.tsx";

const { all: words } = messages;

interface AllSeriesSectionProps {
  readonly trend: SignalTrend;
  readonly published: readonly SignalSeries[];
  readonly chosen: string | undefined;
}

/** Every series with its verdicts then and now, and those that no test was made of, with the reason. */
export function AllSeriesSection({ trend, published, chosen }: AllSeriesSectionProps) {
  const { now, whenStated, by } = trend;
  const what = (id: string) => published.find((one) => one.id === id)?.metric ?? id;
  return (
    <Section id="all-series" title={words.section} note={words.note}>
      <ScrollRegion label={words.section}>
        <table className={`${table.table} ${css.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.series}</th>
              <th scope="col">{words.whenStated}</th>
              <th scope="col">{words.today}</th>
              <th scope="col">{words.slope}</th>
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {now.series.map((series) => {
              const then = whenStated?.series.find(({ id }) => id === series.id);
              return (
                <tr key={series.id}>
                  <th scope="row">
                    <SeriesLink id={series.id} what={series.what} isChosen={series.id === chosen} />
                    {series.id === now.lead && <span className={table.note}>{words.decides}</span>}
                  </th>
                  <td>{then ? <TrendBadge verdict={then.verdict} /> : "–"}</td>
                  <td>
                    <TrendBadge verdict={series.verdict} />
                  </td>
                  <td>
                    <Slope series={series} />
                    <span className={table.note}>{messages.steps[by](unitText(series.unit))}</span>
                  </td>
                  <td>
                    <LastChange series={series} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
      {now.notTested.length > 0 && (
        <ScrollRegion label={words.notTested}>
          <table className={`${table.table} ${css.table}`}>
            <thead>
              <tr>
                <th scope="col">{words.notTested}</th>
                <th scope="col">{words.reason}</th>
              </tr>
            </thead>
            <tbody>
              {now.notTested.map(({ id, why }) => (
                <tr key={id}>
                  <th scope="row">
                    <SeriesLink id={id} what={what(id)} isChosen={id === chosen} />
                  </th>
                  <td>
                    <HeldText lang="en" plain>
                      {why}
                    </HeldText>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Section>
  );
}

interface SeriesLinkProps {
  readonly id: string;
  readonly what: string;
  readonly isChosen: boolean;
}

function SeriesLink({ id, what, isChosen }: SeriesLinkProps) {
  return (
    <Link
      from="/signals"
      to="/signals"
      search={(before) => ({ ...before, series: id, over: undefined })}
      hash="series"
      aria-current={isChosen ? "true" : undefined}
    >
      <HeldText lang="en" plain>
        {what}
      </HeldText>
    </Link>
  );
}

function Slope({ series: { what, tests } }: { readonly series: SeriesTrend }) {
  const slope = tests.at(-1)?.slope;
  if (!slope) return "–";
  return (
    <ExplainButton of={`${words.slope}: ${what}`} explained={slope}>
      {estimate(slope.value, slope.range)}
    </ExplainButton>
  );
}

function LastChange({ series: { what, changes } }: { readonly series: SeriesTrend }) {
  const change = changes.at(-1);
  if (!change) return messages.levelSame;
  return (
    <>
      {formatPeriod(change.at)}{" "}
      <ExplainButton of={`${words.change}: ${what}`} explained={change.ratio}>
        {change.ratio.value === null
          ? "–"
          : messages.times(estimate(change.ratio.value, change.ratio.range))}
      </ExplainButton>
    </>
  );
}
