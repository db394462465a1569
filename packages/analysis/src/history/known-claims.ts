import {
  type Claim,
  type Day,
  type Instant,
  isSample,
  isStanding,
  knownBy,
  lastDay,
} from "@nqpf/domain";

/** The first day on which a question that looks from it sees the claim. */
export function learnedOn({ statedOn, recordedAt }: Claim): Day {
  const stated = lastDay(statedOn);
  return stated < recordedAt ? stated : recordedAt;
}

/**
 * The claims that belong to the history of a measure: those that a question sees, and those that it would have seen
 * before they were taken out. What a machine proposed and nobody stood behind is there beside proposals only.
 */
export function knownClaims(claims: readonly Claim[], at: Instant): Claim[] {
  return claims.filter(
    (claim) =>
      knownBy(claim, at.knownAt) === "yes" && (isStanding(claim, at) || wasTakenOut(claim, at)),
  );
}

function wasTakenOut({ standing, method, sourceKind }: Claim, at: Instant): boolean {
  if (standing !== "replaced" && standing !== "rejected") return false;
  return at.proposed || (method !== "machine" && !isSample(sourceKind));
}
