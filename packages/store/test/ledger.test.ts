import { inspect } from "node:util";

import type { PGlite } from "@electric-sql/pglite";
import type { ClaimId } from "@nqpf/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { createDatabase } from "../src/database/create-database.ts";
import { knownMigrations } from "../src/database/known-migrations.ts";
import { migrate } from "../src/database/migrate.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { EntryRefused } from "../src/errors.ts";
import { pathsIn } from "../src/folder.ts";
import { takeLock } from "../src/lock/take-lock.ts";
import type { Store } from "../src/store.ts";
import { storeOver } from "../src/store-over.ts";
import { openMemoryStore } from "../src/testing/index.ts";
import { aFolder } from "./a-folder.ts";
import { aDocument, aNewClaim, aQuote, aReading, at, aWholeEntry, sha256 } from "./entries.ts";

const { folder, remove } = aFolder();
let database: PGlite;
let store: Store;

beforeAll(async () => {
  await createDatabase(pathsIn(folder));
  database = await openDatabase(pathsIn(folder));
  await migrate(database, folder, new Date(at), knownMigrations());
  store = storeOver(database, takeLock(folder, new Date(at)));
}, 60_000);

afterAll(async () => {
  await store.close();
  remove();
});

async function countOf(table: string): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    `select count(*)::integer as count from ${table}`,
  );
  return rows[0]?.count ?? 0;
}

describe("a step", () => {
  it("answers with what it added, as the records give it afterwards", async () => {
    const entry = aWholeEntry("国务院提出发展新质生产力。");
    const added = await store.append(entry);
    const { revision = 0, ...records } = added ?? {};
    expect(records).toMatchObject({
      revisions: [{ revision, kind: "document", at, catalogueVersion: null }],
      documents: [{ ...entry.documents?.[0]?.record, revision }],
      claims: [{ ...entry.claims?.[0], revision }],
      presences: [{ ...entry.presences?.[0], revision }],
      reviews: [{ ...entry.reviews?.[0], at, revision }],
    });
    const all = await store.records();
    expect(all.revisions.at(-1)).toEqual(added?.revisions[0]);
    expect(all.documents.at(-1)).toEqual(added?.documents[0]);
    expect(all.claims.at(-1)).toEqual(added?.claims[0]);
    expect(all.presences.at(-1)).toEqual(added?.presences[0]);
    expect(all.reviews.at(-1)).toEqual(added?.reviews[0]);
  });

  it("gives text, bytes and reading back by their hashes", async () => {
    const text = "氢能产业 Ünïcode 𠮷 \t end";
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    await store.append({
      kind: "document",
      at,
      documents: [aDocument(text, bytes)],
      readings: [aReading(text)],
    });
    expect(await store.text(sha256(text))).toBe(text);
    expect(Buffer.from((await store.bytes(sha256(bytes))) ?? []).equals(bytes)).toBe(true);
    expect(await store.reading(sha256(text))).toEqual(aReading(text));
  });

  it("knows nothing of a hash it does not hold", async () => {
    const unknown = sha256("nobody wrote this");
    expect(await store.text(unknown)).toBeNull();
    expect(await store.bytes(unknown)).toBeNull();
    expect(await store.reading(unknown)).toBeNull();
  });

  it("takes no revision where it adds nothing", async () => {
    const entry = aWholeEntry("a page read twice");
    const { presences: _, reviews: __, ...again } = entry;
    await store.append(entry);
    const before = await countOf("revisions");
    expect(await store.append(again)).toBeNull();
    expect(await store.append({ kind: "reading", at })).toBeNull();
    expect(await countOf("revisions")).toBe(before);
  });

  it("brings only what is new, once", async () => {
    const held = aNewClaim("title", { en: "held", zh: null });
    const fresh = aNewClaim("region", "national");
    await store.append({ kind: "catalogue", at, catalogueVersion: 1, claims: [held] });
    const added = await store.append({
      kind: "catalogue",
      at,
      catalogueVersion: 2,
      claims: [fresh, held, fresh],
    });
    expect(added?.claims.map(({ id }) => id)).toEqual([fresh.id]);
    expect(added?.revisions[0]?.catalogueVersion).toBe(2);
  });

  it("keeps one document a text, and every bytes that gave it", async () => {
    const text = "one text from two files";
    const first = aDocument(text, Buffer.from(`\uFEFF${text}`));
    const second = aDocument(text);
    await store.append({ kind: "document", at, documents: [first] });
    const added = await store.append({ kind: "document", at, documents: [second] });
    expect(added?.documents).toEqual([]);
    expect(added?.revisions).toHaveLength(1);
    expect(Buffer.from((await store.bytes(second.record.bytesSha256)) ?? []).toString()).toBe(text);
    const { documents } = await store.records();
    expect(documents.filter(({ sha256: hash }) => hash === first.record.sha256)).toEqual([
      { ...first.record, revision: (added?.revision ?? 0) - 1 },
    ]);
    expect(await store.append({ kind: "document", at, documents: [first, second] })).toBeNull();
  });

  it("keeps another text that a better reader makes of the same bytes", async () => {
    const bytes = Buffer.from("<p>one</p><nav>two</nav>");
    const [first, second] = [aDocument("one two", bytes), aDocument("one", bytes)];
    await store.append({ kind: "document", at, documents: [first] });
    const added = await store.append({ kind: "document", at, documents: [second] });
    expect(added?.documents.map(({ sha256: hash }) => hash)).toEqual([sha256("one")]);
    expect(await store.text(sha256("one two"))).toBe("one two");
    expect(await store.text(sha256("one"))).toBe("one");
  });

  it("answers with the latest reading of a document", async () => {
    const text = "read by two machines";
    await store.append({
      kind: "document",
      at,
      documents: [aDocument(text)],
      readings: [aReading(text, "2")],
    });
    await store.append({ kind: "reading", at, readings: [aReading(text, "1")] });
    expect((await store.reading(sha256(text)))?.extractor.version).toBe("1");
    expect(await store.append({ kind: "reading", at, readings: [aReading(text, "2")] })).toBeNull();
  });

  it("comes after the step that was asked for before it", async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `asked at once ${index}`);
    const added = await Promise.all(
      [...texts, ...texts].map((text) => store.append(aWholeEntry(text))),
    );
    const revisions = added.map((step) => step?.revision ?? 0);
    expect(revisions).toEqual(revisions.map((_, index) => (revisions[0] ?? 0) + index));
    expect(added.flatMap((step) => step?.claims ?? [])).toHaveLength(texts.length);
  });
});

describe("a step that is refused", () => {
  const nobody = "clm-ffffffffffffffffffff" as ClaimId;
  const text = "a refused text";

  it.each([
    ["a review of a claim that nobody made", { reviews: [{ claim: nobody, decision: "accept" }] }],
    ["a presence of a claim that nobody made", { presences: [{ claim: nobody, present: false }] }],
    ["a reading of a text that is not held", { readings: [aReading("not held")] }],
    ["a quote from a text that is not held", { claims: [aQuote("not held either")] }],
  ])("leaves nothing behind: %s", async (_, fault) => {
    const tables = ["revisions", "texts", "snapshots", "documents", "claims", "reviews"];
    const before = await Promise.all(tables.map(countOf));
    const entry = { kind: "document", at, documents: [aDocument(text)], ...fault };
    await expect(store.append(entry as Parameters<Store["append"]>[0])).rejects.toMatchObject({
      name: "EntryRefused",
      reason: "unknown-reference",
    });
    expect(await Promise.all(tables.map(countOf))).toEqual(before);
    expect(await store.text(sha256(text))).toBeNull();
  });

  it("is one whose document has another hash than it says", async () => {
    const document = aDocument(text);
    const held = aDocument("bytes that are held");
    await store.append({ kind: "document", at, documents: [held] });
    const others = [
      { ...document, text: "another text" },
      { ...document, bytes: held.bytes },
      { ...held, record: { ...held.record, sha256: document.record.sha256 } },
    ];
    for (const other of others)
      await expect(store.append({ kind: "document", at, documents: [other] })).rejects.toThrow(
        EntryRefused,
      );
    expect(await store.text(document.record.sha256)).toBeNull();
  });

  it("does not stop the next one", async () => {
    const refused = store.append({ kind: "reading", at, readings: [aReading("never held")] });
    const next = store.append(aWholeEntry("after a refusal"));
    await expect(refused).rejects.toThrow(EntryRefused);
    expect(await next).not.toBeNull();
  });

  it.each([
    ["a text with a zero byte", { documents: [aDocument("a zero byte \0 in a secret")] }],
    ["half a character", { claims: [aNewClaim("summary", "secret \uD800 secret")] }],
  ])("tells nothing of what it brought: %s", async (_, fault) => {
    const error: unknown = await store
      .append({ kind: "document", at, ...fault })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 5, showHidden: true })).not.toContain("secret");
  });
});

describe("what is written", () => {
  const tables = [
    "revisions",
    "texts",
    "snapshots",
    "documents",
    "readings",
    "claims",
    "presences",
    "reviews",
  ];

  it.each(
    tables.flatMap((table) => [
      `update ${table} set revision = revision`,
      `delete from ${table}`,
      `delete from ${table} where false`,
      `truncate ${table} cascade`,
    ]),
  )("stays: %s is refused", async (sql) => {
    await expect(database.exec(sql)).rejects.toThrow(/append-only/);
  });

  it("is guarded in every table of the ledger", async () => {
    const { rows } = await database.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
    );
    expect(rows.map(({ name }) => name)).toEqual([...tables, "migrations"].toSorted());
  });
});

it("knows Chinese letters as letters, whatever the machine's language", async () => {
  const { rows } = await database.query<{ letters: boolean }>(
    String.raw`select '氢能' ~ '^\w+$' as letters`,
  );
  expect(rows).toEqual([{ letters: true }]);
});

it("takes a catalogue that only raises its version as a step, once", async () => {
  const empty = await openMemoryStore();
  const sync = (catalogueVersion: number) =>
    empty.append({ kind: "catalogue", at: "2026-11-24T12:00:00.000Z", catalogueVersion });
  expect((await sync(1))?.revision).toBe(1);
  expect(await sync(1)).toBeNull();
  expect((await sync(3))?.revision).toBe(2);
  expect(await sync(2)).toBeNull();
  await empty.close();
}, 60_000);
