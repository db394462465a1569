import { type ReviewState, reviewStates } from "../../ledger/review/review-state.ts";
import { listOf, textOf } from "../../lib/search-params.ts";

export interface ReviewSearch {
  /** Absent: those that wait. */
  readonly state?: readonly ReviewState[] | undefined;
  /** SHA-256 of the text of one document. */
  readonly document?: string | undefined;
  readonly measure?: string | undefined;
  /** The proposal in view. */
  readonly claim?: string | undefined;
}

export function reviewSearch(raw: Record<string, unknown>): ReviewSearch {
  const named = listOf(raw, "state") ?? [];
  const state = reviewStates.filter((word) => named.includes(word));
  return {
    state: state.length === 0 || state.join() === "open" ? undefined : state,
    document: textOf(raw, "document"),
    measure: textOf(raw, "measure"),
    claim: textOf(raw, "claim"),
  };
}
