import type { Ingested } from "@nqpf/domain/answers";
import type { Extractor } from "@nqpf/extraction";

import type { Ledger } from "../ledger.ts";
import type { Keeper } from "../ledger/keeper.ts";
import type { Views } from "../viewing.ts";
import { documentEntry } from "./document-entry.ts";
import { summaryOf } from "./document-summaries.ts";
import { type FindLike, likeDocuments } from "./like-documents.ts";
import type { Brought } from "./read-document.ts";

/** Keeps a document and what a machine proposes from it, in one step. The same bytes or text again change nothing. */
export function keepDocument(
  ledger: Ledger,
  views: Views,
  keeper: Keeper,
  extractor: () => Extractor,
) {
  let findLike: FindLike | undefined;
  return (brought: Brought): Promise<Ingested> =>
    keeper.inTurn(async (store) => {
      findLike ??= likeDocuments(ledger, store);
      const entry = await documentEntry(brought, ledger, views, store, extractor, findLike);
      const { outcome, sha256, extraction, links, adds } = entry;
      const kind = outcome === "added" ? "document" : "reading";
      const added = await keeper.append({ kind, ...adds });
      const kept = ledger.documents().find((one) => one.sha256 === sha256);
      if (!kept) throw new Error(`the store did not keep ${sha256}`);
      return {
        outcome,
        document: summaryOf(ledger, ledger.revision())(kept),
        duplicateOf: kept.duplicateOf ?? null,
        similar: kept.similar ?? [],
        found: { measures: extraction.measures.length, statements: extraction.statements.length },
        links: [...links],
        revision: added?.revision ?? ledger.revision(),
      };
    });
}
