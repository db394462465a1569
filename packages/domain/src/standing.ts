import type { Claim } from "./claim.ts";
import type { Presence } from "./presence.ts";
import { decisionOf, type Review } from "./review.ts";

/** What the ledger holds about its claims beside the claims themselves. */
export interface ClaimRecords {
  readonly claims: readonly Claim[];
  readonly presences: readonly Presence[];
  readonly reviews: readonly Review[];
}

/**
 * The claims as they stood at a revision of the ledger: a reviewer's decision first, then whether the catalogue still
 * holds them. An accepted claim carries the reviewer's word, so it outranks what the catalogue says beside it.
 */
export function claimsAt(records: ClaimRecords, revision: number): Claim[] {
  const presences = lastOf(records.presences, revision);
  const reviews = grouped(records.reviews, revision);
  return records.claims
    .filter((claim) => claim.revision <= revision)
    .map((claim) => {
      const decided = decisionOf(reviews.get(claim.id) ?? []);
      if (decided)
        return decided.decision === "accept"
          ? { ...claim, standing: "accepted", method: "reviewed" }
          : { ...claim, standing: "rejected" };
      return presences.get(claim.id)?.present === false
        ? { ...claim, standing: "replaced" }
        : claim;
    });
}

function lastOf(presences: readonly Presence[], revision: number): Map<string, Presence> {
  const last = new Map<string, Presence>();
  for (const presence of presences) {
    const before = last.get(presence.claim);
    if (presence.revision <= revision && presence.revision >= (before?.revision ?? 0))
      last.set(presence.claim, presence);
  }
  return last;
}

function grouped(reviews: readonly Review[], revision: number): Map<string, Review[]> {
  const groups = new Map<string, Review[]>();
  for (const review of reviews) {
    if (review.revision > revision) continue;
    const group = groups.get(review.claim);
    if (group) group.push(review);
    else groups.set(review.claim, [review]);
  }
  return groups;
}
