import type { Claim } from "./claim.ts";
import { type Certainty, happenedBy } from "./dates.ts";
import type { Instant } from "./instant.ts";
import { isSample } from "./source.ts";

/** Whether a claim's source had spoken by the question's `knownAt`. */
export function knownBy(claim: Pick<Claim, "statedOn" | "recordedAt">, knownAt: string): Certainty {
  if (claim.recordedAt <= knownAt) return "yes";
  return happenedBy(claim.statedOn, knownAt);
}

/** Whether a claim's standing lets the question see it. A sample's claims are seen beside proposals only, accepted or not. */
export function isStanding(claim: Pick<Claim, "standing" | "sourceKind">, at: Instant): boolean {
  if (at.proposed) return claim.standing === "accepted" || claim.standing === "proposed";
  return claim.standing === "accepted" && !isSample(claim.sourceKind);
}

/** The claims that a question sees: of its revision, known by its day, standing, and corrected by none of the others. */
export function visibleClaims(claims: readonly Claim[], at: Instant): Claim[] {
  const standing = claims.filter(
    (claim) =>
      claim.revision <= at.revision &&
      isStanding(claim, at) &&
      knownBy(claim, at.knownAt) === "yes",
  );
  const corrections = standing.filter((claim) => claim.corrects !== null);
  if (corrections.length === 0) return standing;
  const corrected = new Set(corrections.map((claim) => claim.corrects));
  return standing.filter((claim) => !corrected.has(claim.id));
}
