import type { Statement } from "@nqpf/domain";
import type { Sentence, StatementHeld } from "@nqpf/domain/answers";

import { SentenceText } from "../../ledger/footnotes/sentence-text.tsx";
import { VerdictBadge } from "../../ledger/verdict-badge.tsx";
import css from "./column.module.css";
import { messages } from "./messages.ts";

const shownAtFirst = 3;

interface ThenColumnProps {
  readonly statement: Statement;
  readonly was: StatementHeld | null;
  readonly day: string;
}

/** How things stood, the verdict that the record allowed that week, and what it rests on. */
export function ThenColumn({ statement, was, day }: ThenColumnProps) {
  const sentences = was?.sentences ?? [];
  const rest = sentences.slice(shownAtFirst);
  return (
    <section className={css.column}>
      <div className={css.head}>
        <h3 className={css.day}>{messages.thenColumn(day)}</h3>
        {was?.verdict ? <VerdictBadge verdict={was.verdict} /> : messages.notJudged}
      </div>
      <p lang="en">{statement.statusThen}</p>
      <Sentences sentences={sentences.slice(0, shownAtFirst)} />
      {rest.length > 0 && (
        <details className={css.rest}>
          <summary>{messages.more(rest.length)}</summary>
          <Sentences sentences={rest} />
        </details>
      )}
    </section>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly Sentence[] }) {
  return (
    <ul className={css.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence.key}>
          <SentenceText sentence={sentence} />
        </li>
      ))}
    </ul>
  );
}
