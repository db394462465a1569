import type { Catalogue } from "@nqpf/catalogue";
import type { LedgerEntry, LedgerRecords } from "@nqpf/domain";

/** What is to be done so that the ledger says what the catalogue says, or why nothing is. */
export type Sync =
  | { readonly kind: "append"; readonly entry: LedgerEntry }
  | { readonly kind: "same" }
  | { readonly kind: "older"; readonly seen: number };

/**
 * Compares the catalogue with a ledger. A new value is a new claim, a value taken out a retraction, a value put back a
 * reinstatement; decisions of reviewers are not touched. A catalogue older than one the ledger has seen is left alone.
 */
export function syncOf(records: LedgerRecords, catalogue: Catalogue, at: string): Sync {
  const seen = Math.max(0, ...records.revisions.map((step) => step.catalogueVersion ?? 0));
  if (catalogue.version < seen) return { kind: "older", seen };
  const held = new Set<string>(
    records.claims.filter(({ method }) => method !== "machine").map(({ id }) => id),
  );
  const absent = absentIn(records);
  const wanted = new Set<string>(catalogue.claims.map(({ id }) => id));
  const claims = catalogue.claims.filter(({ id }) => !held.has(id));
  const presences = records.claims
    .filter(({ id, method }) => method !== "machine" && wanted.has(id) === absent.has(id))
    .map(({ id }) => ({ claim: id, present: wanted.has(id) }));
  if (claims.length + presences.length === 0 && catalogue.version === seen) return { kind: "same" };
  return {
    kind: "append",
    entry: { kind: "catalogue", at, catalogueVersion: catalogue.version, claims, presences },
  };
}

function absentIn({ presences }: LedgerRecords): Set<string> {
  const absent = new Set<string>();
  for (const { claim, present } of presences.toSorted((a, b) => a.revision - b.revision)) {
    if (present) absent.delete(claim);
    else absent.add(claim);
  }
  return absent;
}
