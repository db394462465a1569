import type { ReviewItem } from "@nqpf/domain/answers";

import { ProposalEntry } from "../../ledger/review/proposal-entry.tsx";
import { stateOf } from "../../ledger/review/review-state.ts";
import type { DecisionRequest } from "../../ledger/review/use-decide.ts";
import button from "../../ui/button.module.css";
import css from "./mark-proposals.module.css";
import { messages } from "./messages.ts";

interface MarkProposalsProps {
  readonly items: readonly ReviewItem[];
  /** The measures that have a page. */
  readonly withPage: ReadonlySet<string>;
  readonly isBusy: boolean;
  readonly onDecide: (request: DecisionRequest) => void;
}

/** The proposals that quote a mark, each to be decided on right there. */
export function MarkProposals({ items, withPage, isBusy, onDecide }: MarkProposalsProps) {
  const open = items.filter((item) => stateOf(item) === "open");
  return (
    <div className={css.proposals}>
      <div className={css.head}>
        <h3>{messages.proposals}</h3>
        {open.length > 1 && (
          <button
            type="button"
            className={button.button}
            aria-disabled={isBusy}
            onClick={() => {
              if (!isBusy) onDecide({ items: open, decision: "accept" });
            }}
          >
            {messages.all(open.length)}
          </button>
        )}
      </div>
      {items.length === 0 && <p className={css.none}>{messages.noProposal}</p>}
      <ul>
        {items.map((item) => (
          <ProposalEntry
            key={item.id}
            item={item}
            hasPage={withPage.has(item.measure.id)}
            isBusy={isBusy}
            onDecide={onDecide}
          />
        ))}
      </ul>
    </div>
  );
}
