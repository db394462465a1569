import { createHash } from "node:crypto";

import type { Claim, DocumentReading, LedgerEntry, NewDocument, SourceId } from "@nqpf/domain";
import { aClaim } from "@nqpf/domain/testing";

export const at = "2026-11-24T08:00:00.000Z";

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A claim as an entry brings it: without the revision that the store gives it. */
export function aNewClaim(
  property: string,
  value: unknown,
  over: Partial<Claim> = {},
): Omit<Claim, "revision"> {
  const { revision: _, ...claim } = aClaim(property, value, over);
  return claim;
}

export function aDocument(text: string, bytes: Uint8Array = Buffer.from(text)): NewDocument {
  const hash = sha256(text);
  return {
    text,
    bytes,
    record: {
      id: `doc-${hash.slice(0, 12)}` as SourceId,
      sha256: hash,
      bytesSha256: sha256(bytes),
      title: null,
      publisher: "A ministry",
      url: null,
      published: "2024-04",
      kind: "media",
      lang: "zh",
      mediaType: "text/plain",
      charset: "utf-8",
      length: text.length,
      reader: { name: "nqpf-reader", version: "1" },
      notices: [],
      digests: [],
      addedOn: "2026-11-24",
    },
  };
}

export function aReading(text: string, version = "1"): DocumentReading {
  const document = sha256(text);
  return {
    document,
    extractor: { name: "nqpf-rules", version },
    extraction: {
      document: { sha256: document, lang: "zh", length: text.length, published: null },
      statements: [],
      hedges: [{ text, start: 0, end: text.length }],
      measures: [],
    },
  };
}

/** The claim that a text makes, always the same one for the same text. */
export function aQuote(text: string): Omit<Claim, "revision"> {
  const document = sha256(text);
  return aNewClaim("summary", text, {
    id: `clm-${document.slice(0, 20)}` as Claim["id"],
    method: "machine",
    standing: "proposed",
    evidence: { grade: "quoted", document, start: 0, end: text.length, exact: text },
  });
}

/** A document with its reading and its claim, and a review of that claim: a step of every kind of record. */
export function aWholeEntry(text: string): LedgerEntry {
  const claim = aQuote(text);
  return {
    kind: "document",
    at,
    documents: [aDocument(text)],
    readings: [aReading(text)],
    claims: [claim],
    presences: [{ claim: claim.id, present: true }],
    reviews: [{ claim: claim.id, decision: "accept", reason: null, reviewer: "ann" }],
  };
}
