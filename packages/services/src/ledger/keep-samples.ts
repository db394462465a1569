import { createHash } from "node:crypto";

import { loadSamples, type SampleDocument } from "@nqpf/catalogue/samples";
import { extractor as machine } from "@nqpf/extraction";
import type { Store } from "@nqpf/store";

import { documentEntry } from "../documents/document-entry.ts";
import type { ToKeep } from "../documents/new-document.ts";
import { extractorOf } from "../documents/read-document.ts";
import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";
import type { Keeper } from "./keeper.ts";

/**
 * Puts the sample documents into the ledger in one step, so that a fresh one has something to read. Those that it holds,
 * read by this extractor, stay as they are.
 */
export async function keepSamples(ledger: Ledger, views: Views, keeper: Keeper): Promise<void> {
  await keeper.inTurn(async (store) => {
    const extractor = extractorOf(ledger);
    const entries = [];
    for (const sample of loadSamples()) {
      const brought = asDocument(sample);
      if (await isRead(brought.bytes, ledger, store)) continue;
      entries.push(await documentEntry(brought, ledger, views, store, extractor));
    }
    if (entries.length === 0) return;
    await keeper.append({
      kind: "document",
      documents: entries.flatMap(({ adds }) => adds.documents),
      readings: entries.flatMap(({ adds }) => adds.readings),
      claims: entries.flatMap(({ adds }) => adds.claims),
    });
  });
}

async function isRead(bytes: Uint8Array, ledger: Ledger, store: Store): Promise<boolean> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const held = ledger.documents().find(({ bytesSha256 }) => bytesSha256 === sha256);
  const reading = held && (await store.reading(held.sha256));
  return reading?.extractor.version === machine.version;
}

function asDocument({ title, lang, published, digests, text }: SampleDocument): ToKeep {
  return {
    kind: "sample",
    bytes: Buffer.from(text, "utf8"),
    mediaType: "text/markdown",
    title,
    publisher: "NQPF Observatory",
    lang,
    published,
    digests,
  };
}
