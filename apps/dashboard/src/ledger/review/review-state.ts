import type { ReviewItem } from "@nqpf/domain/answers";

export const reviewStates = ["open", "accepted", "rejected"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Where a proposal stands. */
export function stateOf({ decision, claim }: ReviewItem): ReviewState {
  if (decision !== null) return decision.decision === "accept" ? "accepted" : "rejected";
  return claim.standing === "accepted" || claim.standing === "rejected" ? claim.standing : "open";
}

/** How many of some proposals stand where. */
export function countStates(items: readonly ReviewItem[]): Record<ReviewState, number> {
  const counts = { open: 0, accepted: 0, rejected: 0 };
  for (const item of items) counts[stateOf(item)] += 1;
  return counts;
}
