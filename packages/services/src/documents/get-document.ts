import type { DocumentAnswer, DocumentText } from "@nqpf/domain/answers";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";
import { summaryOf } from "./document-summaries.ts";

export interface OfDocument {
  readonly hash: string;
}

/** One document with its latest reading; null where the ledger holds no such text. */
export function getDocument(ledger: Ledger, views: Views, store: Store | null) {
  return async ({ hash }: OfDocument): Promise<DocumentAnswer | null> => {
    const document = ledger.documents().find(({ sha256 }) => sha256 === hash);
    if (!document || !store) return null;
    const { scope } = views({});
    return {
      scope,
      document: summaryOf(ledger, scope.revision)(document),
      reading: await store.reading(hash),
    };
  };
}

/** A document's text as it was frozen; null where the ledger holds none of that hash. */
export function getDocumentText(ledger: Ledger, store: Store | null) {
  return async ({ hash }: OfDocument): Promise<DocumentText | null> => {
    const document = ledger.documents().find(({ sha256 }) => sha256 === hash);
    const text = document && store ? await store.text(hash) : null;
    if (!document || text === null) return null;
    return { sha256: hash, lang: document.lang, length: text.length, text };
  };
}
