import type { ReviewItem } from "@nqpf/domain/answers";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";

import { useNames } from "../../ledger/names.ts";
import { proposalWords } from "../../ledger/review/proposal-words.ts";
import { stateOf } from "../../ledger/review/review-state.ts";
import { useClient } from "../../lib/client-context.ts";
import button from "../../ui/button.module.css";
import css from "./accept-all.module.css";
import { messages } from "./messages.ts";
import { reviewsQuery } from "./queries.ts";

interface AcceptAllProps {
  readonly item: ReviewItem;
  readonly isBusy: boolean;
  readonly onAccept: (items: readonly ReviewItem[]) => void;
}

/** Accepts every open proposal on one measure from one document, after showing each with its words. */
export function AcceptAll({ item, isBusy, onAccept }: AcceptAllProps) {
  const names = useNames();
  const [isOpen, setIsOpen] = useState(false);
  const { claim, document } = item;
  const { data } = useInfiniteQuery({
    ...reviewsQuery(useClient(), { document: document?.sha256, measure: claim.measure }),
    enabled: document !== null,
  });
  const open = data?.pages[0]?.data.filter((other) => stateOf(other) === "open") ?? [];
  if (open.length < 2) return null;
  return (
    <div className={css.all}>
      <button
        type="button"
        className={button.button}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? messages.allClose : messages.all(open.length)}
      </button>
      {isOpen && (
        <>
          <h3>{messages.allTitle(open.length)}</h3>
          <ul>
            {open.map((other) => (
              <li key={other.id}>
                {proposalWords(other, names)}
                {other.claim.evidence.grade === "quoted" && (
                  <q lang={other.document?.lang === "zh" ? "zh-Hans" : "en"}>
                    {other.claim.evidence.exact}
                  </q>
                )}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className={`${button.button} ${button.strong}`}
            disabled={isBusy}
            onClick={() => {
              setIsOpen(false);
              onAccept(open);
            }}
          >
            {messages.allNow(open.length)}
          </button>
        </>
      )}
    </div>
  );
}
