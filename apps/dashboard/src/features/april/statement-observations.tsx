import { useQuery } from "@tanstack/react-query";

import { DateText } from "../../ledger/date.tsx";
import { FigureText } from "../../ledger/figure-text.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { useClient } from "../../lib/client-context.ts";
import { colon, named, separator } from "../../lib/joining.ts";
import { labelText } from "../../lib/label-text.ts";
import { formatFigure } from "../../lib/number-text.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
import { HeldText } from "../../ui/label.tsx";
import { messages } from "./messages.ts";
import { observationsQuery } from "./queries.ts";
import css from "./statement-observations.module.css";

interface StatementObservationsProps {
  readonly signals: readonly string[];
  readonly indicators: readonly string[];
}

/** The counted texts and the figures that a statement is judged by. */
export function StatementObservations({ signals, indicators }: StatementObservationsProps) {
  const { data } = useQuery(observationsQuery(useClient()));
  if (!data) return null;
  const events = signals
    .flatMap((id) => data.signals.get(id) ?? [])
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const figures = indicators.flatMap((id) => data.indicators.get(id) ?? []);
  return (
    <>
      {figures.map((indicator) => {
        const { id, metric, value, unit, year } = indicator;
        return (
          <p key={id} className={css.figure}>
            <HeldText lang="en" plain>
              {metric}
            </HeldText>
            {colon}
            <strong>
              <FigureText figure={value} unit={unit} />
            </strong>
            {separator}
            <DateText date={year} />{" "}
            <ProofButton
              value={named(metric, formatFigure(value, unit))}
              proof={{ of: "sources", ids: indicator.sources }}
            />
          </p>
        );
      })}
      {events.length > 0 && (
        <details className={css.texts}>
          <summary>{messages.texts(events.length)}</summary>
          <ul>
            {events.map((event) => (
              <li key={event.id}>
                <DateText date={event.date} />
                <span>
                  <Bilingual label={event.title} />
                  {colon}
                  {messages.mentions(event.mentions)}{" "}
                  <ProofButton
                    value={labelText(event.title)}
                    proof={{ of: "sources", ids: event.sources }}
                  />
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
