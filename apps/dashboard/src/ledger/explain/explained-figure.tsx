import type { Explained, Labels } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { formatCount } from "../../lib/number-text.ts";
import css from "./explain-panel.module.css";
import { explainedValue } from "./explained-value.ts";
import { ExplainedRows } from "./explained-rows.tsx";
import { messages } from "./messages.ts";

interface ExplainedFigureProps {
  readonly explained: Explained;
  readonly labels: Labels | undefined;
  readonly onLeave: () => void;
}

/** One number, whole: its value or range, what is counted, its formula, its rows, and what it rests on. */
export function ExplainedFigure({ explained, labels, onLeave }: ExplainedFigureProps) {
  const { counts, formula, included, excluded, assumptions, caveats } = explained;
  const anchor = /\bF\d+\b/.exec(formula ?? "")?.[0];
  return (
    <>
      <p className={css.value}>{explainedValue(explained)}</p>
      <p lang="en" className={css.counts}>
        {counts}
      </p>
      {formula !== null && (
        <p className={css.formula}>
          <span>{messages.formula}</span> <code lang="en">{formula}</code>
          {anchor !== undefined && (
            <Link to="/methods" hash={anchor} onClick={onLeave}>
              {messages.methods}
            </Link>
          )}
        </p>
      )}
      <Words title={messages.caveats} words={caveats} />
      <Words title={messages.assumptions} words={assumptions} />
      {included.length > 0 && (
        <ExplainedRows
          title={messages.included(formatCount(included.length))}
          rows={included}
          unit={explained.unit}
          labels={labels}
          onLeave={onLeave}
          open
        />
      )}
      {excluded.length > 0 && (
        <ExplainedRows
          title={messages.excluded(formatCount(excluded.length))}
          rows={excluded}
          unit={explained.unit}
          labels={labels}
          onLeave={onLeave}
        />
      )}
    </>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section className={css.words}>
      <h3>{title}</h3>
      <ul lang="en">
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
