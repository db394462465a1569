import type { StatementHeld } from "@nqpf/domain/answers";
import { Link } from "@tanstack/react-router";

import { PhraseText, SentenceText } from "../../ledger/footnotes/sentence-text.tsx";
import { useNames } from "../../ledger/names.ts";
import { VerdictBadge } from "../../ledger/verdict-badge.tsx";
import { labelText } from "../../lib/label-text.ts";
import { placeText } from "../../lib/place.ts";
import { Badge } from "../../ui/badge.tsx";
import { messages } from "./messages.ts";
import css from "./statement-item.module.css";

interface StatementItemProps {
  readonly statement: StatementHeld;
  readonly number: number;
}

/** What a document states, the verdict of its week, and the sentences that it rests on. */
export function StatementItem({ statement, number }: StatementItemProps) {
  const { kind, states, verdict, place, sentences } = statement;
  const names = useNames();
  return (
    <li className={css.statement}>
      <span className={css.number}>{number}</span>
      <div>
        <p className={css.states} lang={states.lang === "zh" ? "zh-Hans" : "en"}>
          <PhraseText phrase={states} />
        </p>
        <p className={css.verdict}>
          {verdict === null ? (
            <Badge shape="dash" hue="grey">
              {messages.notJudged}
            </Badge>
          ) : (
            <VerdictBadge verdict={verdict} />
          )}
          <span className={css.kind}>
            {kind === "absence" ? messages.absence : labelText(names.word("statement-kind", kind))}
          </span>
          {place !== null && (
            <Link
              to="/documents/$hash"
              params={{ hash: place.document }}
              search={{ at: placeText(place) }}
            >
              {messages.inDocument}
            </Link>
          )}
        </p>
        <ul className={css.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence.key}>
              <SentenceText sentence={sentence} />
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
