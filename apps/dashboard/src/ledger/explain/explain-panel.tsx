import { useQuery } from "@tanstack/react-query";

import { useClient } from "../../lib/client-context.ts";
import { formatDate } from "../../lib/date-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { troubleOf } from "../../lib/trouble.ts";
import { useView } from "../../lib/view.ts";
import { SidePanel } from "../../ui/side-panel.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import css from "./explain-panel.module.css";
import type { ExplainAsk, ExplainRequest } from "./explainable.ts";
import { ExplainedFigure } from "./explained-figure.tsx";
import { messages } from "./messages.ts";
import { explainQuery } from "./queries.ts";

interface ExplainPanelProps {
  readonly request: ExplainRequest;
  readonly onClose: () => void;
}

/** The panel behind a number: what it counts, the rows in it with their claims, what is left out and why. */
export function ExplainPanel({ request: { of, by }, onClose }: ExplainPanelProps) {
  return (
    <SidePanel label={`${messages.panel}: ${of}`} closeLabel={messages.close} onClose={onClose}>
      <p className={css.eyebrow}>{messages.panel}</p>
      <h2 className={css.heading}>{of}</h2>
      {"ask" in by ? (
        <Asked ask={by.ask} onLeave={onClose} />
      ) : (
        <ExplainedFigure explained={by.explained} labels={by.labels} onLeave={onClose} />
      )}
    </SidePanel>
  );
}

function Asked({ ask, onLeave }: { readonly ask: ExplainAsk; readonly onLeave: () => void }) {
  const { data, error } = useQuery(explainQuery(useClient(), useView(), ask));
  if (error) {
    const { title, details } = troubleOf(error);
    return <p role="alert">{[messages.failed, title, ...details].join(". ")}</p>;
  }
  if (!data) return <Skeleton label={messages.loading} lines={4} />;
  const { asOf, knownAt, revision } = data.scope;
  return (
    <>
      {data.figures.map(({ key, label, explained }) => (
        <section key={key} className={css.figure}>
          {data.figures.length > 1 && <h3 lang="en">{label}</h3>}
          <ExplainedFigure explained={explained} labels={data.labels} onLeave={onLeave} />
        </section>
      ))}
      <p className={css.scope}>
        {messages.scope(formatDate(asOf), formatDate(knownAt), formatCount(revision))}
      </p>
    </>
  );
}
