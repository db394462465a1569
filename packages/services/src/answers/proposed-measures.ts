import { type Claim, isSample } from "@nqpf/domain";
import type { ViewQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import type { Viewing, Views } from "../viewing.ts";

/** The same view with machine proposals beside what is accepted; null where the ledger holds no proposal. */
export function proposalsBeside(ledger: Ledger, views: Views) {
  const known = new WeakMap<readonly Claim[], boolean>();
  const hasProposals = (revision: number): boolean => {
    const claims = ledger.claimsAt(revision);
    const found = known.get(claims) ?? claims.some(isProposal);
    known.set(claims, found);
    return found;
  };
  return ({ asOf, knownAt, revision }: ViewQuestion): Viewing | null => {
    const { scope } = views({ asOf, knownAt, revision, standing: "accepted" });
    return hasProposals(scope.revision)
      ? views({ asOf, knownAt, revision, standing: "proposed" })
      : null;
  };
}

function isProposal({ standing, sourceKind }: Claim): boolean {
  return standing === "proposed" && !isSample(sourceKind);
}
