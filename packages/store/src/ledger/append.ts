import type { Transaction } from "@electric-sql/pglite";
import type { LedgerEntry } from "@nqpf/domain";

import type { Appended } from "../store.ts";
import { type Fresh, freshOf, isEmpty } from "./fresh.ts";
import { insertReadings, insertRecords, insertSnapshot, insertText } from "./insert.ts";
import { checkHashes } from "./hashes.ts";

/** Takes one step within a transaction; null where it adds nothing. */
export async function append(
  transaction: Transaction,
  entry: LedgerEntry,
): Promise<Appended | null> {
  // On a server several processes append: each waits here for the one before it, so revisions leave no gap.
  await transaction.exec("lock table revisions in exclusive mode");
  const fresh = await freshOf(transaction, entry);
  if (isEmpty(fresh) && !(await isNewerCatalogue(transaction, entry))) return null;
  new Set([...fresh.documents, ...fresh.snapshots]).forEach(checkHashes);
  const added = appendedOf(entry, fresh, await nextRevision(transaction));
  await write(transaction, fresh, added);
  return added;
}

/** A catalogue that only raises its version is a step too: from then on an older one is known as older. */
async function isNewerCatalogue(
  transaction: Transaction,
  { catalogueVersion }: LedgerEntry,
): Promise<boolean> {
  if (catalogueVersion === undefined) return false;
  const { rows } = await transaction.query<{ seen: number | null }>(
    "select max((body ->> 'catalogueVersion')::integer) as seen from revisions",
  );
  return catalogueVersion > (rows[0]?.seen ?? 0);
}

async function nextRevision(transaction: Transaction): Promise<number> {
  const { rows } = await transaction.query<{ next: number }>(
    "select coalesce(max(revision), 0) + 1 as next from revisions",
  );
  return rows[0]?.next ?? 1;
}

function appendedOf(
  { kind, at, catalogueVersion }: LedgerEntry,
  { documents, claims, presences, reviews }: Fresh,
  revision: number,
): Appended {
  return {
    revision,
    revisions: [{ revision, kind, at, catalogueVersion: catalogueVersion ?? null }],
    documents: documents.map(({ record }) => ({ ...record, revision })),
    claims: claims.map((claim) => ({ ...claim, revision })),
    presences: presences.map((presence) => ({ ...presence, revision })),
    reviews: reviews.map((review) => ({ ...review, at, revision })),
  };
}

/** In the order in which records name each other. */
async function write(transaction: Transaction, fresh: Fresh, added: Appended): Promise<void> {
  const { revision } = added;
  await insertRecords(transaction, "revisions", added.revisions);
  for (const document of fresh.documents) await insertText(transaction, document, revision);
  for (const document of fresh.snapshots) await insertSnapshot(transaction, document, revision);
  await insertRecords(transaction, "documents", added.documents);
  await insertReadings(transaction, fresh.readings, revision);
  await insertRecords(transaction, "claims", added.claims);
  await insertRecords(transaction, "presences", added.presences);
  await insertRecords(transaction, "reviews", added.reviews);
}
