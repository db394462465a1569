import type { ReviewItem } from "@nqpf/domain/answers";
import { useState } from "react";

import { useNames } from "../../ledger/names.ts";
import { decisionWords, type DecisionRequest, useDecide } from "../../ledger/review/use-decide.ts";
import { stateOf } from "../../ledger/review/review-state.ts";
import type { useQueue } from "./use-queue.ts";

/** Decisions in the queue: each brings the next proposal at once, and one that was not taken brings its proposal back. */
export function useReview({ items, place, item, show }: ReturnType<typeof useQueue>) {
  const names = useNames();
  const { mutate, isPending, error } = useDecide();
  /** What was decided on this visit and not taken back, the latest last. */
  const [decided, setDecided] = useState<readonly DecisionRequest[]>([]);
  const [done, setDone] = useState("");
  const last = decided.at(-1) ?? null;
  const decide = (request: DecisionRequest) => {
    const ids = new Set(request.items.map(({ id }) => id));
    const isOther = ({ id }: ReviewItem) => !ids.has(id);
    const next = items.slice(place).find(isOther) ?? items.slice(0, place).findLast(isOther);
    show(next?.id);
    mutate(request, {
      onSuccess: () => {
        setDecided((before) => [...before, request]);
        setDone(decisionWords(request, names));
      },
      onError: () => show(request.items[0]?.id),
    });
  };
  const takeBack = (request: DecisionRequest) => {
    const undo = { items: request.items, decision: "undo" } as const;
    mutate(undo, {
      onSuccess: () => {
        setDecided((before) => before.filter((other) => other !== request));
        setDone(decisionWords(undo, names));
        show(request.items[0]?.id);
      },
    });
  };
  const isDecided = item !== null && stateOf(item) !== "open";
  const undone: DecisionRequest | null = isDecided ? { items: [item], decision: "accept" } : last;
  const lastWords = last && decisionWords(last, names);
  return {
    done,
    error,
    isBusy: isPending,
    /** The last decision of this visit in words, where there is one to take back. */
    last: lastWords,
    /** Whether the last thing said is that decision. */
    isLastSaid: lastWords !== null && done === lastWords,
    accept: (all: readonly ReviewItem[]) => decide({ items: all, decision: "accept" }),
    reject: (one: ReviewItem, reason: string) =>
      decide({ items: [one], decision: "reject", reason }),
    undo: () => {
      if (undone) takeBack(undone);
    },
    undoLast: () => {
      if (last) takeBack(last);
    },
  };
}
