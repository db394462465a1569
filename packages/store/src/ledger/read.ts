import type { PGlite } from "@electric-sql/pglite";
import type { DocumentReading, LedgerRecords } from "@nqpf/domain";

const kinds = ["revisions", "documents", "claims", "presences", "reviews"] as const;

/** One JSON text a kind, made in the database: far quicker than a row a record. One statement, so one moment. */
const everything = `select ${kinds.map((kind) => `(${listOf(kind)}) as ${kind}`).join(", ")}`;

function listOf(kind: (typeof kinds)[number]): string {
  const order = kind === "revisions" ? "revision" : "revision, place";
  return `select concat('[', string_agg(body::text, ',' order by ${order}), ']') from ${kind}`;
}

export async function readRecords(database: PGlite): Promise<LedgerRecords> {
  const { rows } = await database.query<Record<(typeof kinds)[number], string>>(everything);
  const texts = rows[0];
  if (!texts) throw new Error("the database gave no row");
  // safe: only this package writes the ledger, and what it is given has these shapes.
  return Object.fromEntries(
    kinds.map((kind) => [kind, JSON.parse(texts[kind])]),
  ) as unknown as LedgerRecords;
}

export async function readText(database: PGlite, sha256: string): Promise<string | null> {
  const { rows } = await database.query<{ text: string }>(
    "select text from texts where sha256 = $1",
    [sha256],
  );
  return rows[0]?.text ?? null;
}

export async function readBytes(database: PGlite, bytesSha256: string): Promise<Uint8Array | null> {
  const { rows } = await database.query<{ base64: string }>(
    "select encode(bytes, 'base64') as base64 from snapshots where bytes_sha256 = $1",
    [bytesSha256],
  );
  return rows[0] ? Buffer.from(rows[0].base64, "base64") : null;
}

export async function readReading(
  database: PGlite,
  document: string,
): Promise<DocumentReading | null> {
  const { rows } = await database.query<{ body: DocumentReading }>(
    "select body from readings where document = $1 order by revision desc, place desc limit 1",
    [document],
  );
  return rows[0]?.body ?? null;
}
