import type { ReviewItem } from "@nqpf/domain/answers";

import { describeValue } from "../../ledger/describe-value.ts";
import { useNames } from "../../ledger/names.ts";
import { DecisionButtons } from "../../ledger/review/decision-buttons.tsx";
import { DecisionLine } from "../../ledger/review/decision-line.tsx";
import { ProposalFacts } from "../../ledger/review/proposal-facts.tsx";
import { proposalWords, propertyWords } from "../../ledger/review/proposal-words.ts";
import { RejectForm } from "../../ledger/review/reject-form.tsx";
import { stateOf } from "../../ledger/review/review-state.ts";
import { SampleBadge } from "../../ledger/review/standing-badge.tsx";
import button from "../../ui/button.module.css";
import { AcceptAll } from "./accept-all.tsx";
import { messages } from "./messages.ts";
import css from "./proposal-card.module.css";
import { ProposalHistory } from "./proposal-history.tsx";
import { ProposalOrigin } from "./proposal-origin.tsx";
import { QuoteInContext } from "./quote-in-context.tsx";

interface ProposalCardProps {
  readonly item: ReviewItem;
  readonly place: number;
  readonly total: number;
  /** Whether its measure has a page. */
  readonly hasPage: boolean;
  readonly isAsking: boolean;
  readonly isBusy: boolean;
  readonly withKeys: boolean;
  readonly before: string | null;
  readonly canStep: { readonly back: boolean; readonly on: boolean };
  readonly onStep: (by: number) => void;
  readonly onAccept: (items: readonly ReviewItem[]) => void;
  readonly onAsk: () => void;
  readonly onCancel: () => void;
  readonly onReject: (reason: string) => void;
  readonly onUndo: () => void;
}

/** One proposal in large: the words it was read from, what it says, where it would go, and the ways to decide. */
export function ProposalCard(props: ProposalCardProps) {
  const { item, place, total, canStep, onStep, withKeys } = props;
  const names = useNames();
  const { claim } = item;
  const step = (name: string, key: string, isOpen: boolean, by: number) => (
    <button
      type="button"
      className={button.button}
      aria-disabled={!isOpen}
      aria-keyshortcuts={withKeys ? key : undefined}
      onClick={() => {
        if (isOpen) onStep(by);
      }}
    >
      {name}
      {withKeys && <kbd aria-hidden="true">{key}</kbd>}
    </button>
  );
  return (
    <section className={css.card} aria-label={messages.proposal}>
      <div className={css.head}>
        <p className={css.position}>
          {messages.position(place + 1, total)}
          {item.document?.kind === "sample" && <SampleBadge />}
        </p>
        <div className={css.steps}>
          {step(messages.previous, "K", canStep.back, -1)}
          {step(messages.next, "J", canStep.on, 1)}
        </div>
      </div>
      <QuoteInContext item={item} />
      <div className={css.value}>
        <p className={css.property}>{propertyWords(claim.property)}</p>
        <h2>{describeValue(claim.property, claim.value, names)}</h2>
      </div>
      <DecisionLine item={item} />
      <DecisionButtons
        subject={proposalWords(item, names)}
        state={stateOf(item)}
        isBusy={props.isBusy}
        isAsking={props.isAsking}
        withKeys={withKeys}
        before={props.before}
        onAccept={() => props.onAccept([item])}
        onReject={props.onAsk}
        onUndo={props.onUndo}
      />
      {props.isAsking && <RejectForm onReject={props.onReject} onCancel={props.onCancel} />}
      <ProposalOrigin item={item} hasPage={props.hasPage} />
      <ProposalFacts property={claim.property} value={claim.value} />
      <ProposalHistory item={item} />
      <AcceptAll key={claim.measure} item={item} isBusy={props.isBusy} onAccept={props.onAccept} />
    </section>
  );
}
