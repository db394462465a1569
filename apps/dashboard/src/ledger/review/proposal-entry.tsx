import type { ReviewItem } from "@nqpf/domain/answers";
import { useState } from "react";

import { colon } from "../../lib/joining.ts";
import { describeValue } from "../describe-value.ts";
import { useNames } from "../names.ts";
import { DecisionButtons } from "./decision-buttons.tsx";
import { DecisionLine } from "./decision-line.tsx";
import { MeasureTitle } from "./measure-title.tsx";
import { messages } from "./messages.ts";
import css from "./proposal-entry.module.css";
import { proposalWords, propertyWords } from "./proposal-words.ts";
import { RejectForm } from "./reject-form.tsx";
import { stateOf } from "./review-state.ts";
import type { DecisionRequest } from "./use-decide.ts";

interface ProposalEntryProps {
  readonly item: ReviewItem;
  /** Whether its measure has a page. */
  readonly hasPage: boolean;
  readonly isBusy: boolean;
  readonly onDecide: (request: DecisionRequest) => void;
}

/** One proposal with its standing, and the ways to decide on it right there. */
export function ProposalEntry({ item, hasPage, isBusy, onDecide }: ProposalEntryProps) {
  const names = useNames();
  const [isAsking, setIsAsking] = useState(false);
  const { claim, measure } = item;
  return (
    <li className={css.entry}>
      <p className={css.value}>
        <span className={css.property}>{propertyWords(claim.property)}</span>{" "}
        {describeValue(claim.property, claim.value, names)}
      </p>
      <p className={css.measure}>
        {messages.measure.label}
        {colon}
        <MeasureTitle measure={measure} hasPage={hasPage} />
      </p>
      <DecisionLine item={item} />
      <DecisionButtons
        subject={proposalWords(item, names)}
        state={stateOf(item)}
        isBusy={isBusy}
        isAsking={isAsking}
        onAccept={() => onDecide({ items: [item], decision: "accept" })}
        onReject={() => setIsAsking(true)}
        onUndo={() => onDecide({ items: [item], decision: "undo" })}
      />
      {isAsking && (
        <RejectForm
          onCancel={() => setIsAsking(false)}
          onReject={(reason) => {
            setIsAsking(false);
            onDecide({ items: [item], decision: "reject", reason });
          }}
        />
      )}
    </li>
  );
}
