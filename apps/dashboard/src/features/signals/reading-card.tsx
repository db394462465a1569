import type { SeriesTrend, SignalReading, TrendBy } from "@nqpf/domain/answers";

import { DateText } from "../../ledger/date.tsx";
import { ExplainButton } from "../../ledger/explain/explain-button.tsx";
import { Facts } from "../../ui/facts.tsx";
import { HeldText } from "../../ui/label.tsx";
import { overText } from "./chart-title.ts";
import { estimate, probability, short } from "./figures.ts";
import { messages, unitText } from "./messages.ts";
import { formatPeriod } from "./periods.ts";
import css from "./readings.module.css";
import { TrendBadge } from "./trend-badge.tsx";

interface ReadingCardProps {
  readonly title: string;
  readonly reading: SignalReading;
  readonly by: TrendBy;
}

/** What the leading series says on a day: the verdict, the test and its uncertainty, the last change of level. */
export function ReadingCard({ title, reading, by }: ReadingCardProps) {
  const lead = reading.series.find(({ id }) => id === reading.lead);
  const caveats = [...reading.caveats, ...(lead?.caveats ?? [])];
  return (
    <section className={css.card}>
      <h2>
        {title}, <DateText date={reading.asOf} />
      </h2>
      <p className={css.verdict}>
        <TrendBadge verdict={reading.verdict} />
      </p>
      {lead ? (
        <>
          <p className={css.series}>
            {messages.byLead} <HeldText lang="en">{lead.what}</HeldText>
          </p>
          <Numbers lead={lead} by={by} />
        </>
      ) : (
        <p>{messages.noLead(by)}</p>
      )}
      {caveats.length > 0 && (
        <details>
          <summary>{messages.caveats}</summary>
          <ul lang="en">
            {caveats.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Numbers({ lead, by }: { readonly lead: SeriesTrend; readonly by: TrendBy }) {
  const test = lead.tests.at(-1);
  const change = lead.changes.at(-1);
  if (!test) return null;
  const { slope, statistic, pValue } = test;
  const unit = unitText(lead.unit);
  const numbers = `S = ${statistic}${pValue === null ? "" : `, ${probability(pValue)}`}`;
  return (
    <Facts
      facts={[
        {
          name: messages.trendTest,
          value: (
            <>
              <ExplainButton of={messages.trendTest} explained={slope}>
                {numbers}
              </ExplainButton>{" "}
              ({overText(test, messages)})
            </>
          ),
        },
        {
          name: messages.slope,
          value: (
            <>
              <ExplainButton of={messages.slope} explained={slope}>
                {estimate(slope.value, slope.range)}
              </ExplainButton>{" "}
              {messages.steps[by](unit)}
            </>
          ),
        },
        {
          name: messages.level,
          value: change ? (
            <>
              {messages.levelChanged(
                formatPeriod(change.at),
                short(change.before.rate),
                short(change.after.rate),
                unit,
              )}
              {": "}
              <ExplainButton of={messages.level} explained={change.ratio}>
                {change.ratio.value === null
                  ? ""
                  : messages.times(estimate(change.ratio.value, change.ratio.range))}{" "}
                {probability(change.pValue)}
              </ExplainButton>
            </>
          ) : (
            messages.levelSame
          ),
        },
      ]}
    />
  );
}
