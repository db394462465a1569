import { linkMeasure } from "@nqpf/analysis";
import type { LedgerEntry } from "@nqpf/domain";
import type { Ingested } from "@nqpf/domain/answers";
import type { Extraction } from "@nqpf/domain/reading";
import { type Extractor, extractor as machine } from "@nqpf/extraction";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";
import { newDocument, type ToKeep } from "./new-document.ts";
import { proposalsOf } from "./proposals.ts";
import { type Brought, textOf } from "./read-document.ts";

/** What keeping a document would add to the ledger. */
export interface DocumentEntry {
  readonly outcome: Ingested["outcome"];
  readonly sha256: string;
  readonly extraction: Extraction;
  readonly adds: Required<Pick<LedgerEntry, "documents" | "readings" | "claims">>;
}

/**
 * Reads a document for keeping. A text that is held already adds nothing, unless a newer extractor reads it now: then
 * its reading and what it newly proposes are added. Throws a Refusal where the bytes give no text.
 */
export async function documentEntry(
  brought: ToKeep,
  ledger: Ledger,
  views: Views,
  store: Store,
  extractor: () => Extractor,
): Promise<DocumentEntry> {
  // safe: reading minds no kind.
  const readable = textOf(brought as Brought);
  const { text, textSha256: sha256 } = readable;
  const held = ledger.documents().find((document) => document.sha256 === sha256);
  const record = held ?? newDocument(brought, readable, ledger.today());
  const before = held ? await store.reading(sha256) : null;
  const readAlready = before?.extractor.version === machine.version ? before.extraction : null;
  const lang = held?.lang ?? brought.lang;
  const extraction =
    readAlready ?? extractor().extract({ text, sha256, lang, published: record.published });
  const document = { ...record, lang: extraction.document.lang };
  const { measures } = views({}).view;
  const spokenOn = document.published ?? document.addedOn;
  return {
    outcome: !held ? "added" : readAlready ? "known" : "reread",
    sha256,
    extraction,
    adds: {
      documents: [{ record: document, text, bytes: brought.bytes }],
      readings: readAlready ? [] : [{ document: sha256, extractor: machine, extraction }],
      claims: readAlready
        ? []
        : proposalsOf(extraction, text, document, (read) => linkMeasure(read, measures, spokenOn)),
    },
  };
}
