import { type Claim, type Day, type Instant, type LedgerRecords, refOf } from "@nqpf/domain";
import type { HistoryEntry } from "@nqpf/domain/answers";

import { compareText } from "../compare-text.ts";
import { correctionsBetween } from "../corrected.ts";
import { knownClaims } from "./known-claims.ts";
import { asJson, statements } from "./statements.ts";

/**
 * How our view of one measure changed, latest first: what sources said when it was learned, what the catalogue took out,
 * and what reviewers decided. `claims` are the measure's, as they stand at the question's revision; `records` hold the
 * ledger's own history.
 */
export function historyOf(
  claims: readonly Claim[],
  records: LedgerRecords,
  at: Instant,
): HistoryEntry[] {
  const known = knownClaims(claims, at);
  const own = ownRecords(records, claims);
  return [...statements(known), ...withdrawals(own, claims, at), ...decisions(own, known, at)]
    .filter(({ on }) => on <= at.knownAt)
    .toSorted((a, b) =>
      a.on === b.on ? compareText(keyOf(a), keyOf(b)) : compareText(b.on, a.on),
    );
}

/** The part of the ledger's records that is about some claims. */
function ownRecords(records: LedgerRecords, claims: readonly Claim[]): LedgerRecords {
  const ids = new Set(claims.map(({ id }) => id));
  return {
    ...records,
    claims: records.claims.filter(({ id }) => ids.has(id)),
    presences: records.presences.filter(({ claim }) => ids.has(claim)),
    reviews: records.reviews.filter(({ claim }) => ids.has(claim)),
  };
}

function withdrawals(
  records: LedgerRecords,
  claims: readonly Claim[],
  at: Instant,
): HistoryEntry[] {
  return correctionsBetween(records, claims, at, firstOfAll, at.knownAt)
    .filter(({ by }) => by === "catalogue")
    .map((correction) => ({
      id: `withdrawal-${correction.on}-${correction.claims[0]?.id}`,
      on: correction.on,
      recordedAt: correction.on,
      kind: "withdrawal",
      property: correction.property,
      value: correction.after,
      before: correction.before,
      claims: correction.claims,
      ...nobody,
    }));
}

const firstOfAll: Day = "0001-01-01";
const nobody = { decision: null, reviewer: null, reason: null };

/** A reviewer's words on the claims of the history; a rejection takes the value out. */
function decisions(
  { reviews }: LedgerRecords,
  known: readonly Claim[],
  at: Instant,
): HistoryEntry[] {
  return reviews
    .filter(({ revision }) => revision <= at.revision)
    .flatMap((review): HistoryEntry[] => {
      const claim = known.find(({ id }) => id === review.claim);
      if (!claim) return [];
      const on = review.at.slice(0, 10);
      const isOut = review.decision === "reject";
      return [
        {
          id: `decision-${review.revision}-${claim.id}`,
          on,
          recordedAt: on,
          kind: "decision",
          property: claim.property,
          value: isOut ? null : asJson(claim.value),
          before: isOut ? asJson(claim.value) : null,
          claims: [refOf(claim)],
          decision: review.decision,
          reviewer: review.reviewer,
          reason: review.reason,
        },
      ];
    });
}

function keyOf({ property, id }: HistoryEntry): string {
  return `${property} ${id}`;
}
