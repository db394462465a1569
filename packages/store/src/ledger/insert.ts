import type { Transaction } from "@electric-sql/pglite";
import type { DocumentReading, NewDocument } from "@nqpf/domain";

import type { Appended } from "../store.ts";

const texts = "insert into texts (sha256, revision, text) values ($1, $2, $3)";

const snapshots = `
  insert into snapshots (bytes_sha256, revision, text_sha256, bytes)
  values ($1, $2, $3, decode($4, 'base64'))`;

/** Each takes the records of one kind as one JSON text: one statement for any number of them. */
const lists = {
  revisions: `
    insert into revisions (revision, body)
    select (body ->> 'revision')::integer, body
    from jsonb_array_elements($1::jsonb) as given (body)`,
  documents: `
    insert into documents (sha256, id, bytes_sha256, revision, place, body)
    select body ->> 'sha256', body ->> 'id', body ->> 'bytesSha256', (body ->> 'revision')::integer, place, body
    from jsonb_array_elements($1::jsonb) with ordinality as given (body, place)`,
  claims: `
    insert into claims (id, measure, property, document, revision, place, body)
    select body ->> 'id', body ->> 'measure', body ->> 'property', body #>> '{evidence,document}',
      (body ->> 'revision')::integer, place, body
    from jsonb_array_elements($1::jsonb) with ordinality as given (body, place)`,
  presences: `
    insert into presences (claim, revision, place, body)
    select body ->> 'claim', (body ->> 'revision')::integer, place, body
    from jsonb_array_elements($1::jsonb) with ordinality as given (body, place)`,
  reviews: `
    insert into reviews (claim, revision, place, body)
    select body ->> 'claim', (body ->> 'revision')::integer, place, body
    from jsonb_array_elements($1::jsonb) with ordinality as given (body, place)`,
};

const readings = `
  insert into readings (document, extractor, extractor_version, revision, place, body)
  select body ->> 'document', body #>> '{extractor,name}', body #>> '{extractor,version}', $2, place, body
  from jsonb_array_elements($1::jsonb) with ordinality as given (body, place)`;

/** Writes records of the kind, which carry their revision already. */
export async function insertRecords<Kind extends keyof typeof lists>(
  transaction: Transaction,
  kind: Kind,
  records: Appended[Kind],
): Promise<void> {
  if (records.length > 0) await transaction.query(lists[kind], [JSON.stringify(records)]);
}

export async function insertText(
  transaction: Transaction,
  { record, text }: NewDocument,
  revision: number,
): Promise<void> {
  await transaction.query(texts, [record.sha256, revision, text]);
}

export async function insertSnapshot(
  transaction: Transaction,
  { record, bytes }: NewDocument,
  revision: number,
): Promise<void> {
  // As base64: PGlite turns bytes into text one by one, which takes seconds for a large document.
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  await transaction.query(snapshots, [record.bytesSha256, revision, record.sha256, base64]);
}

export async function insertReadings(
  transaction: Transaction,
  given: readonly DocumentReading[],
  revision: number,
): Promise<void> {
  if (given.length > 0) await transaction.query(readings, [JSON.stringify(given), revision]);
}
