import type { SeriesTrend, TrendBy } from "@nqpf/domain/answers";

import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { ScrollRegion } from "../../ui/scroll-region.tsx";
import stack from "../../ui/stack.module.css";
import table from "../../ui/table.module.css";
import { overText } from "./chart-title.ts";
import { estimate, probability, short } from "./figures.ts";
import { messages, unitText } from "./messages.ts";
import { formatPeriod } from "./periods.ts";
import css from "./series-tests.module.css";
import { TrendBadge } from "./trend-badge.tsx";

const { tests: words } = messages;

interface SeriesTestsProps {
  readonly series: SeriesTrend;
  readonly by: TrendBy;
}

/** Every test of a series with its window, its numbers and its method, and where its level changed. */
export function SeriesTests({ series, by }: SeriesTestsProps) {
  const methods = new Set([
    ...series.tests.map(({ method }) => method),
    ...series.changes.map(({ method }) => method),
  ]);
  const unit = unitText(series.unit);
  return (
    <div className={stack.inner}>
      <h3>{words.section}</h3>
      <p className={css.note}>{words.note}</p>
      <ScrollRegion label={words.section}>
        <table className={`${table.table} ${css.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.window}</th>
              <th scope="col">{words.verdict}</th>
              <th scope="col">{words.statistic}</th>
              <th scope="col">
                {words.slope} <span className={table.note}>{messages.steps[by](unit)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {series.tests.map((test) => (
              <tr key={test.window}>
                <th scope="row">
                  {messages.windows[test.window]}
                  <span className={table.note}>{overText(test, messages)}</span>
                </th>
                <td>
                  <TrendBadge verdict={test.verdict} />
                </td>
                <td>
                  <ExplainButton
                    of={`${words.statistic}: ${messages.windows[test.window]}`}
                    explained={test.slope}
                  >
                    {`S = ${test.statistic}, τ = ${short(test.tau)}${
                      test.pValue === null ? "" : `, ${probability(test.pValue)}`
                    }`}
                  </ExplainButton>
                </td>
                <td>
                  <ExplainButton
                    of={`${words.slope}: ${messages.windows[test.window]}`}
                    explained={test.slope}
                  >
                    {estimate(test.slope.value, test.slope.range)}
                  </ExplainButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <h3>{words.changes}</h3>
      {series.changes.length === 0 ? (
        <p className={css.methods}>{words.none}</p>
      ) : (
        <ChangesTable series={series} />
      )}
      <ul className={css.methods} lang="en">
        {[...methods, ...series.caveats].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function ChangesTable({ series }: { readonly series: SeriesTrend }) {
  return (
    <ScrollRegion label={words.changes}>
      <table className={`${table.table} ${css.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.between}</th>
            <th scope="col" className={table.figure}>
              {words.before}
            </th>
            <th scope="col" className={table.figure}>
              {words.after}
            </th>
            <th scope="col" className={table.figure}>
              {words.ratio}
            </th>
            <th scope="col" className={table.figure}>
              {words.p}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.changes.map(({ at, between, before, after, ratio, pValue }) => (
            <tr key={at}>
              <th scope="row">{formatPeriod(at)}</th>
              <td>{messages.span(formatPeriod(between[0]), formatPeriod(between[1]))}</td>
              <td className={table.figure}>{short(before.rate)}</td>
              <td className={table.figure}>{short(after.rate)}</td>
              <td className={table.figure}>
                <ExplainButton of={`${words.ratio}: ${formatPeriod(at)}`} explained={ratio}>
                  {ratio.value === null ? "–" : messages.times(estimate(ratio.value, ratio.range))}
                </ExplainButton>
              </td>
              <td className={table.figure}>{probability(pValue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
