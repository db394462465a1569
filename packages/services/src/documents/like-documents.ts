import { likenessWords } from "@nqpf/analysis";
import { isSample, type LikeDocument } from "@nqpf/domain";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import { createHeldTexts } from "./held-texts.ts";

/** Finds the documents of the ledger that a text resembles, itself and samples apart, the closest first. */
export type FindLike = (sha256: string, text: string) => Promise<LikeDocument[]>;

/** Reads every text once, at the first question, and then those that were added since. */
export function likeDocuments(ledger: Ledger, store: Store): FindLike {
  const held = createHeldTexts((sha256) => store.text(sha256));
  const taken = new Set<string>();
  return async (sha256, text) => {
    const documents = ledger.documents().filter(({ kind }) => !isSample(kind));
    for (const document of documents) {
      if (taken.has(document.sha256)) continue;
      held.add(document.sha256, (await store.text(document.sha256)) ?? "");
      taken.add(document.sha256);
    }
    const bySha256 = new Map(documents.map((document) => [document.sha256, document]));
    const found = await held.like(text);
    return found.flatMap(({ sha256: other, likeness }): LikeDocument[] => {
      const document = other === sha256 ? undefined : bySha256.get(other);
      if (!document) return [];
      const { id, title } = document;
      const words = likenessWords(likeness, title === null ? id : `“${title}” (${id})`);
      return [{ document: id, sha256: other, title, ...likeness, words }];
    });
  };
}
