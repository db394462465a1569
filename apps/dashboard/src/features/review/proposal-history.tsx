import type { ReviewItem } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { formatCount } from "../../lib/number-text.ts";
import { bracketed, colon, separator } from "../../lib/joining.ts";
import { messages as reviewMessages } from "../../ledger/review/messages.ts";
import { messages } from "./messages.ts";
import css from "./proposal-history.module.css";

/** Every decision so far, where there was more than the one that holds. */
export function ProposalHistory({ item }: { readonly item: ReviewItem }) {
  const { history, decision } = item;
  if (history.length === 0 || (history.length === 1 && decision !== null)) return null;
  return (
    <details className={css.history}>
      <summary>
        {messages.history}
        {bracketed(formatCount(history.length))}
      </summary>
      <ol>
        {history.map(({ revision, decision: what, at, reviewer, reason }) => (
          <li key={revision}>
            {reviewMessages.past[what]}{" "}
            {reviewer === null ? reviewMessages.nobody : reviewMessages.by(reviewer)}
            {separator}
            <time dateTime={at}>{formatDate(at.slice(0, 10))}</time>
            {reason !== null && `${colon}${reason}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
