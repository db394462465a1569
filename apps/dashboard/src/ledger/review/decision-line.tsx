import type { ReviewItem } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { colon, separator } from "../../lib/joining.ts";
import css from "./decision-line.module.css";
import { messages } from "./messages.ts";
import { stateOf } from "./review-state.ts";
import { StandingBadge } from "./standing-badge.tsx";

/** Where a proposal stands, and who decided so, when and why. */
export function DecisionLine({ item }: { readonly item: ReviewItem }) {
  const { decision } = item;
  return (
    <p className={css.line}>
      <StandingBadge state={stateOf(item)} />
      {decision !== null && (
        <span>
          {decision.reviewer === null ? messages.nobody : messages.by(decision.reviewer)}
          {separator}
          <time dateTime={decision.at}>{formatDate(decision.at.slice(0, 10))}</time>
          {decision.reason !== null && `${colon}${decision.reason}`}
        </span>
      )}
    </p>
  );
}
