import type { LedgerEntry } from "@nqpf/domain";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";

import type { Appended, Store } from "../src/store.ts";
import { openMemoryStore } from "../src/testing/index.ts";
import { aDocument, aNewClaim, aQuote, aReading, at, sha256 } from "./entries.ts";

let store: Store;

beforeAll(async () => {
  store = await openMemoryStore();
}, 60_000);

afterAll(async () => {
  await store.close();
});

/** Words as PostgreSQL takes them: neither zero bytes nor halves of characters. */
const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((text) => !text.includes("\0"));
const json = fc.jsonValue({ maxDepth: 3, stringUnit: "grapheme" }).filter(isKept);

function isKept(value: unknown): boolean {
  return !JSON.stringify(value).includes(String.raw`\u0000`);
}

const entry: fc.Arbitrary<LedgerEntry> = fc
  .record({
    texts: fc.array(words, { maxLength: 3 }),
    values: fc.array(json, { maxLength: 3 }),
    reason: fc.option(words),
  })
  .map(({ texts, values, reason }) => {
    const claims = [
      ...texts.map((text) => aQuote(text)),
      ...values.map((value) => aNewClaim("summary", value)),
    ];
    return {
      kind: "document",
      at,
      documents: texts.map((text) => aDocument(text)),
      readings: texts.map((text) => aReading(text)),
      claims,
      reviews: claims.map(({ id }) => ({ claim: id, decision: "reject", reason, reviewer: null })),
    };
  });

it("gives back every step as it was taken, in order", async () => {
  const taken: Appended[] = [];
  await fc.assert(
    fc.asyncProperty(entry, async (given) => {
      const added = await store.append(given);
      if (added) taken.push(added);
      for (const { record, text, bytes } of given.documents ?? []) {
        expect(await store.text(record.sha256)).toBe(text);
        expect(sha256((await store.bytes(record.bytesSha256)) ?? "")).toBe(sha256(bytes));
      }
    }),
    { numRuns: 40, seed: 20241124 },
  );
  const records = await store.records();
  for (const kind of ["revisions", "documents", "claims", "presences", "reviews"] as const)
    expect(records[kind]).toEqual(plain(taken.flatMap<unknown>((step) => step[kind])));
  expect(records.revisions.map(({ revision }) => revision)).toEqual(taken.map((_, i) => i + 1));
}, 60_000);

/** As JSON has it: -0 is 0. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
