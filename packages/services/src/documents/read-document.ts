import { Refusal } from "@nqpf/domain";
import type { TextReading } from "@nqpf/domain/answers";
import type { DocumentFacts } from "@nqpf/domain/questions";
import { createExtractor, type Extractor } from "@nqpf/extraction";
import { read, type Readable } from "@nqpf/reader";

import type { Ledger } from "../ledger.ts";
import { noticeWords } from "./notice-words.ts";

/** A document as it comes: bytes, and what the bringer knows. */
export type Brought = DocumentFacts & { readonly bytes: Uint8Array };

/** Bytes to text. Throws a Refusal that says why where they give none. */
export function textOf({ bytes, name, mediaType, charset }: Brought): Readable {
  const reading = read(bytes, { name, mediaType, charset });
  if (reading.status === "read") return reading;
  const { reason, detail } = reading;
  throw new Refusal(reason === "too-large" ? "too-large" : "unreadable", reason, detail);
}

/** One extractor over the actors of the ledger, made when it is first needed. */
export function extractorOf(ledger: Ledger): () => Extractor {
  let extractor: Extractor | undefined;
  return () => (extractor ??= createExtractor(ledger.catalogue.actors));
}

/** Reads a document and keeps nothing. */
export function readDocument(extractor: () => Extractor) {
  return async (brought: Brought): Promise<TextReading> => {
    const { text, textSha256, title, mediaType, charset, notices } = textOf(brought);
    const { lang, published } = brought;
    return {
      title: brought.title ?? title,
      mediaType,
      charset,
      notices: notices.map(noticeWords),
      text,
      extraction: extractor().extract({ text, sha256: textSha256, lang, published }),
    };
  };
}
