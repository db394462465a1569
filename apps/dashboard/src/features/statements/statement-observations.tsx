import { useQuery } from "@tanstack/react-query";

import { formatFigure } from "../../lib/number-text.ts";
import { DateText } from "../../ledger/date.tsx";
import { ProofButton } from "../../ledger/proof/proof-button.tsx";
import { useClient } from "../../lib/client-context.ts";
import { Bilingual } from "../../ui/bilingual.tsx";
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
        const figure = formatFigure(indicator.value, indicator.unit);
        return (
          <p key={indicator.id} className={css.figure}>
            {indicator.metric}: <strong>{figure}</strong>, <DateText date={indicator.year} />{" "}
            <ProofButton
              value={`${indicator.metric}: ${figure}`}
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
                  <Bilingual label={event.title} />: {messages.mentions(event.mentions)}{" "}
                  <ProofButton
                    value={event.title.en}
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
