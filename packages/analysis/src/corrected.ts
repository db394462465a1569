import {
  canonicalJson,
  type Claim,
  claimsAt,
  type Day,
  decisionOf,
  type Instant,
  isStanding,
  kindOf,
  knownBy,
  lastDay,
  type LedgerRecords,
  refOf,
  sameValue,
} from "@nqpf/domain";
import type { Correction } from "@nqpf/domain/answers";

import { compareText } from "./compare-text.ts";

/**
 * The values that the record took back between two days, latest first: by a claim that names the one it corrects, by the
 * catalogue, which no longer holds them, or by a reviewer. `seen` are the ledger's claims as they stand at the question's
 * revision. A later value on the same line is no correction.
 */
export function correctionsBetween(
  records: LedgerRecords,
  seen: readonly Claim[],
  at: Instant,
  from: Day,
  until: Day,
): Correction[] {
  return [...byClaims(seen, at), ...bySteps(records, seen, at)]
    .filter(({ on }) => on >= from && on <= until && on <= at.knownAt)
    .toSorted((a, b) =>
      a.on === b.on ? compareText(placeOf(a), placeOf(b)) : compareText(b.on, a.on),
    );
}

function byClaims(seen: readonly Claim[], at: Instant): Correction[] {
  return seen
    .filter(({ corrects }) => corrects !== null)
    .filter((claim) => isStanding(claim, at) && knownBy(claim, at.knownAt) === "yes")
    .flatMap((claim) => {
      const corrected = seen.find(({ id }) => id === claim.corrects);
      return corrected
        ? [
            correctionOf({
              on: firstKnown(claim),
              by: "claim",
              corrected: [corrected],
              instead: claim,
              seen,
            }),
          ]
        : [];
    });
}

/** The first day on which a question that looks from it sees the claim. */
function firstKnown({ statedOn, recordedAt }: Claim): Day {
  return [lastDay(statedOn), recordedAt].toSorted()[0] ?? recordedAt;
}

/** What each step of the ledger's own history took out of the accepted values. */
function bySteps(records: LedgerRecords, seen: readonly Claim[], at: Instant): Correction[] {
  return records.revisions
    .filter(({ revision }) => revision <= at.revision)
    .flatMap(({ revision, at: time }) =>
      takenOut(records, revision, at).map(({ corrected, instead }) => {
        const review = corrected.flatMap((claim) => decisionAt(records, claim, revision) ?? [])[0];
        return correctionOf({
          on: time.slice(0, 10),
          by: review ? "reviewer" : "catalogue",
          corrected,
          instead,
          reason: review?.reason ?? null,
          seen,
        });
      }),
    );
}

/** The values that stood before a step and by no claim after it, each with its claims and with what came in its place. */
function takenOut(
  records: LedgerRecords,
  revision: number,
  at: Instant,
): { corrected: Claim[]; instead: Claim | undefined }[] {
  const touched = touchedBy(records, revision);
  if (touched.size === 0) return [];
  const places = new Set(records.claims.filter(({ id }) => touched.has(id)).map(placeOf));
  const among = { ...records, claims: records.claims.filter((c) => places.has(placeOf(c))) };
  const standingAt = (step: number) =>
    claimsAt(among, step).filter((claim) => isStanding(claim, { ...at, proposed: false }));
  const after = standingAt(revision);
  const gone = new Map<string, Claim[]>();
  for (const claim of standingAt(revision - 1)) {
    if (after.some((other) => saysTheSame(claim, other))) continue;
    const value = `${placeOf(claim)} ${canonicalJson(claim.value)}`;
    gone.set(value, [...(gone.get(value) ?? []), claim]);
  }
  return [...gone.values()].map((corrected) => ({
    corrected,
    instead: after.find(
      (claim) =>
        claim.revision === revision && corrected.some((old) => placeOf(old) === placeOf(claim)),
    ),
  }));
}

function touchedBy({ presences, reviews }: LedgerRecords, revision: number): Set<string> {
  const records = [...presences, ...reviews].filter((record) => record.revision === revision);
  return new Set(records.map(({ claim }) => claim));
}

function placeOf({ measure, property }: Pick<Claim, "measure" | "property">): string {
  return `${measure} ${property}`;
}

function saysTheSame(a: Claim, b: Claim): boolean {
  return placeOf(a) === placeOf(b) && sameValue(kindOf(a.property), a.value, b.value);
}

function decisionAt({ reviews }: LedgerRecords, { id }: Claim, revision: number) {
  const here = reviews.filter((review) => review.claim === id && review.revision === revision);
  return decisionOf(here) ?? here[0];
}

interface Taken extends Pick<Correction, "on" | "by"> {
  /** One value, by all its claims. */
  readonly corrected: readonly Claim[];
  readonly instead: Claim | undefined;
  readonly reason?: string | null;
  readonly seen: readonly Claim[];
}

function correctionOf({ on, by, corrected, instead, reason, seen }: Taken): Correction {
  const [first] = corrected;
  if (!first) throw new Error("a correction of nothing");
  const { measure, property } = first;
  return {
    on,
    by,
    // safe: a claim's value is a JSON value.
    before: first.value as Correction["before"],
    after: (instead?.value ?? null) as Correction["after"],
    reason: reason ?? null,
    measure,
    title: titleOf(measure, seen),
    property,
    claims: [...corrected, ...(instead ? [instead] : [])].map(refOf),
  };
}

/** A measure whose title is gone too is named by its id. */
function titleOf(measure: string, seen: readonly Claim[]): Correction["title"] {
  const title = seen.find((claim) => claim.measure === measure && claim.property === "title");
  // safe: a title claim's value is a label, checked where claims enter.
  return title ? (title.value as Correction["title"]) : { en: measure, zh: null };
}
