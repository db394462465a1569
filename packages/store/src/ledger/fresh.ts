import type { Transaction } from "@electric-sql/pglite";
import type { Claim, DocumentReading, LedgerEntry, NewDocument } from "@nqpf/domain";

/** What of an entry the store does not hold yet. */
export interface Fresh {
  /** Documents whose text is new. */
  readonly documents: readonly NewDocument[];
  /** Documents whose bytes are new, whether or not their text is. */
  readonly snapshots: readonly NewDocument[];
  readonly readings: readonly DocumentReading[];
  readonly claims: readonly Omit<Claim, "revision">[];
  readonly presences: NonNullable<LedgerEntry["presences"]>;
  readonly reviews: NonNullable<LedgerEntry["reviews"]>;
}

/** Leaves out what is held, and what the entry itself brings twice. */
export async function freshOf(transaction: Transaction, entry: LedgerEntry): Promise<Fresh> {
  const { documents = [], readings = [], claims = [], presences = [], reviews = [] } = entry;
  const without = async <T>(records: readonly T[], keyOf: (record: T) => string, sql: string) =>
    withoutHeld(transaction, records, keyOf, sql);
  return {
    documents: await without(documents, ({ record }) => record.sha256, held.documents),
    snapshots: await without(documents, ({ record }) => record.bytesSha256, held.snapshots),
    readings: await without(readings, readingKey, held.readings),
    claims: await without(claims, ({ id }) => id, held.claims),
    presences,
    reviews,
  };
}

export function isEmpty(fresh: Fresh): boolean {
  return Object.values(fresh).every((records: readonly unknown[]) => records.length === 0);
}

const keys = "select jsonb_array_elements_text($1::jsonb)";

const held = {
  documents: `select sha256 as key from documents where sha256 in (${keys})`,
  snapshots: `select bytes_sha256 as key from snapshots where bytes_sha256 in (${keys})`,
  readings: `select key from (select concat_ws(' ', document, extractor, extractor_version) as key from readings) held where key in (${keys})`,
  claims: `select id as key from claims where id in (${keys})`,
};

function readingKey({ document, extractor }: DocumentReading): string {
  return [document, extractor.name, extractor.version].join(" ");
}

async function withoutHeld<T>(
  transaction: Transaction,
  records: readonly T[],
  keyOf: (record: T) => string,
  sql: string,
): Promise<T[]> {
  if (records.length === 0) return [];
  const byKey = new Map<string, T>();
  for (const record of records) {
    const key = keyOf(record);
    if (!byKey.has(key)) byKey.set(key, record);
  }
  const { rows } = await transaction.query<{ key: string }>(sql, [
    JSON.stringify([...byKey.keys()]),
  ]);
  for (const { key } of rows) byKey.delete(key);
  return [...byKey.values()];
}
