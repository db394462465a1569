import type { LedgerEntry, LikeDocument, MeasureLink } from "@nqpf/domain";
import type { Ingested } from "@nqpf/domain/answers";
import type { Extraction } from "@nqpf/domain/reading";
import { type Extractor, extractor as machine } from "@nqpf/extraction";
import type { Store } from "@nqpf/store";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";
import { isRepetition } from "./held-texts.ts";
import type { FindLike } from "./like-documents.ts";
import { linkReadings } from "./link-readings.ts";
import { newDocument, type ToKeep } from "./new-document.ts";
import { proposalsOf } from "./proposals.ts";
import { type Brought, textOf } from "./read-document.ts";

/** What keeping a document would add to the ledger. */
export interface DocumentEntry {
  readonly outcome: Ingested["outcome"];
  readonly sha256: string;
  readonly extraction: Extraction;
  readonly links: readonly MeasureLink[];
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
  findLike: FindLike = async () => [],
): Promise<DocumentEntry> {
  // safe: reading minds no kind.
  const readable = textOf(brought as Brought);
  const { text, textSha256: sha256 } = readable;
  const held = ledger.documents().find((document) => document.sha256 === sha256);
  const before = held ? await store.reading(sha256) : null;
  const readAlready = before?.extractor.version === machine.version ? before : null;
  const like = readAlready ? [] : await findLike(sha256, text);
  const record = held ?? { ...newDocument(brought, readable, ledger.today()), ...sorted(like) };
  const lang = held?.lang ?? brought.lang;
  const extraction =
    readAlready?.extraction ??
    extractor().extract({ text, sha256, lang, published: record.published });
  const document = { ...record, lang: extraction.document.lang };
  const adds = { documents: [{ record: document, text, bytes: brought.bytes }] };
  if (readAlready)
    return {
      outcome: "known",
      sha256,
      extraction,
      links: readAlready.links ?? [],
      adds: { ...adds, readings: [], claims: [] },
    };
  const linking = await linkReadings(extraction, text, document, like, { ledger, views, store });
  const { claims, links } = proposalsOf(extraction, text, document, linking);
  const reading = { document: sha256, extractor: machine, extraction, links: [...links] };
  return {
    outcome: held ? "reread" : "added",
    sha256,
    extraction,
    links,
    adds: { ...adds, readings: [reading], claims },
  };
}

/** The document that another repeats, and the others that it resembles. */
function sorted(like: readonly LikeDocument[]): {
  readonly duplicateOf: LikeDocument | null;
  readonly similar: LikeDocument[];
} {
  const duplicateOf = like.find(isRepetition) ?? null;
  return { duplicateOf, similar: like.filter((one) => one !== duplicateOf) };
}
