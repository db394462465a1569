import type { SignalTrend } from "@nqpf/domain/answers";

import { messages } from "./messages.ts";
import { ReadingCard } from "./reading-card.tsx";
import css from "./readings.module.css";

/** The two findings side by side: what the series said when the starting document did, and what they say now. */
export function Readings({ trend }: { readonly trend: SignalTrend }) {
  const { whenStated, now, by, term } = trend;
  return (
    <div className={css.body}>
      <p className={css.term}>
        {messages.term}: <strong lang="zh-Hans">{term.zh}</strong>{" "}
        <span lang="en">({term.en.join(", ")})</span>
      </p>
      <div className={css.pair}>
        {whenStated ? (
          <ReadingCard title={messages.whenStated} reading={whenStated} by={by} />
        ) : (
          <section className={css.card}>
            <h2>{messages.whenStated}</h2>
            <p>{messages.notYetStated}</p>
          </section>
        )}
        <ReadingCard title={messages.onDay} reading={now} by={by} />
      </div>
    </div>
  );
}
