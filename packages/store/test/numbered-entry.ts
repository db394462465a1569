import type { LedgerEntry } from "@nqpf/domain";

import { at, aDocument, aNewClaim, aQuote, aReading } from "./entries.ts";

/** The step that makes a given revision: always the same one, of every kind of record, of some size. */
export function numberedEntry(revision: number): LedgerEntry {
  const text = `${revision} 发展新质生产力 `.repeat(1 + (revision % 50));
  const claims = [
    aQuote(text),
    ...[1, 2, 3].map((part) =>
      aNewClaim("summary", `${revision}.${part}`, {
        id: `clm-${(revision * 10 + part).toString(16).padStart(20, "0")}` as never,
      }),
    ),
  ];
  return {
    kind: "document",
    at,
    documents: [aDocument(text)],
    readings: [aReading(text)],
    claims,
    presences: claims.slice(1).map(({ id }) => ({ claim: id, present: revision % 2 === 0 })),
    reviews: claims.map(({ id }) => ({
      claim: id,
      decision: "accept",
      reason: null,
      reviewer: null,
    })),
  };
}
