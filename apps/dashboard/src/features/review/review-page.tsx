import { Link } from "@tanstack/react-router";
import { useState } from "react";

import { DecisionStatus } from "../../ledger/review/decision-status.tsx";
import { measuresWithPage } from "../../ledger/review/measure-title.tsx";
import { messages as reviewMessages } from "../../ledger/review/messages.ts";
import { ReviewerField } from "../../ledger/review/reviewer-field.tsx";
import button from "../../ui/button.module.css";
import { Notice } from "../../ui/notice.tsx";
import { Page } from "../../ui/page.tsx";
import stack from "../../ui/stack.module.css";
import { KeyList } from "./key-list.tsx";
import { messages } from "./messages.ts";
import { ProposalCard } from "./proposal-card.tsx";
import { QueueFilters } from "./queue-filters.tsx";
import css from "./review-page.module.css";
import { useKeys, useKeysSwitch } from "./use-keys.ts";
import { useQueue } from "./use-queue.ts";
import { useReview } from "./use-review.ts";

/** The queue: one proposal at a time, with what a person needs to say yes or no. */
export function ReviewPage() {
  const queue = useQueue();
  const review = useReview(queue);
  const [hasKeys, setHasKeys] = useKeysSwitch();
  /** The proposal whose rejection waits for its reason. */
  const [asking, setAsking] = useState<string | null>(null);
  const { item, items, total, place, states, search } = queue;
  const accept = () => {
    if (item && !review.isBusy) review.accept([item]);
  };
  const ask = () => {
    if (item && !review.isBusy) setAsking(item.id);
  };
  const undo = () => {
    if (!review.isBusy) review.undo();
  };
  useKeys(hasKeys, {
    j: () => queue.step(1),
    ArrowRight: () => queue.step(1),
    k: () => queue.step(-1),
    ArrowLeft: () => queue.step(-1),
    a: accept,
    r: ask,
    u: undo,
  });
  return (
    <Page title={messages.title} lead={messages.lead}>
      <div className={stack.close}>
        <QueueFilters search={search} states={states} first={items[0] ?? null} />
        <DecisionStatus done={review.done} error={review.error}>
          {review.isLastSaid && (
            <button type="button" className={button.button} onClick={review.undoLast}>
              {reviewMessages.undo}
            </button>
          )}
        </DecisionStatus>
        <div className={css.columns}>
          {item === null ? (
            <EmptyQueue
              state={states[0] ?? "open"}
              isFiltered={search.document !== undefined || search.measure !== undefined}
            />
          ) : (
            <ProposalCard
              item={item}
              place={place}
              total={total}
              hasPage={measuresWithPage(items).has(item.measure.id)}
              isAsking={asking === item.id}
              isBusy={review.isBusy}
              withKeys={hasKeys}
              before={review.last}
              canStep={{ back: place > 0, on: place < items.length - 1 }}
              onStep={queue.step}
              onAccept={review.accept}
              onAsk={ask}
              onCancel={() => setAsking(null)}
              onReject={(reason) => {
                setAsking(null);
                review.reject(item, reason);
              }}
              onUndo={undo}
            />
          )}
          <aside className={css.aside}>
            <ReviewerField />
            <KeyList isOn={hasKeys} onSwitch={setHasKeys} />
          </aside>
        </div>
      </div>
    </Page>
  );
}

interface EmptyQueueProps {
  readonly state: keyof typeof messages.empty;
  readonly isFiltered: boolean;
}

function EmptyQueue({ state, isFiltered }: EmptyQueueProps) {
  return (
    <Notice title={messages.empty[state]}>
      <p>{isFiltered ? messages.filtered : messages.emptyHint[state]}</p>
      <Link to="/documents" className={button.button}>
        {messages.toDocuments}
      </Link>
    </Notice>
  );
}
