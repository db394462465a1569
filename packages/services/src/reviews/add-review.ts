import { type ClaimId, decisionOf, Refusal, type Review } from "@nqpf/domain";
import type { Reviewed } from "@nqpf/domain/answers";
import type { ReviewRequest } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import type { Keeper } from "../ledger/keeper.ts";

/** Takes one decision on one or several claims, all or none. Refuses claims it does not hold, and undoing nothing. */
export function addReview(ledger: Ledger, keeper: Keeper) {
  return (request: ReviewRequest): Promise<Reviewed> =>
    keeper.inTurn(async () => {
      const { claims, decision, reason, reviewer } = request;
      const asked = [...new Set(claims)];
      for (const claim of asked) checkDecidable(ledger, claim, decision);
      const added = await keeper.append({
        kind: "review",
        reviews: asked.map((claim) => ({
          claim,
          decision,
          reason: reason ?? null,
          reviewer: reviewer ?? null,
        })),
      });
      if (!added) throw new Error("the store took no review");
      return { revision: added.revision, reviews: [...added.reviews] };
    });
}

function checkDecidable(ledger: Ledger, claim: ClaimId, decision: Review["decision"]): void {
  const { claims, reviews } = ledger.records();
  if (!claims.some(({ id }) => id === claim))
    throw new Refusal("unknown-claim", "claims", `the ledger holds no claim ${claim}`);
  const holding = decisionOf(reviews.filter((review) => review.claim === claim));
  if (decision === "undo" && holding === null)
    throw new Refusal("not-decidable", "claims", `no decision on ${claim} could be undone`);
  if (holding !== null && holding.decision === decision)
    throw new Refusal("not-decidable", "claims", `${claim} is ${decision}ed already`);
}
