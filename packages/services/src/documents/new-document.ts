import { type Document, SourceId } from "@nqpf/domain";
import type { Readable } from "@nqpf/reader";

import { noticeWords } from "./notice-words.ts";
import type { Brought } from "./read-document.ts";

/** What only the observatory itself says of a document: that it is a sample, and of which pages. */
export interface SampleFacts {
  readonly kind: "sample";
  readonly digests: readonly SourceId[];
}

/** A document to keep: brought by somebody, or a sample of our own. */
export type ToKeep = Brought | (Omit<Brought, "kind"> & SampleFacts);

/** The record of a document that the ledger does not hold yet. */
export function newDocument(
  brought: ToKeep,
  readable: Readable,
  today: string,
): Omit<Document, "revision" | "lang"> {
  const { title, mediaType, charset, notices, reader, text, textSha256, bytesSha256 } = readable;
  return {
    id: SourceId.parse(`doc-${textSha256.slice(0, 12)}`),
    sha256: textSha256,
    bytesSha256,
    title: brought.title ?? title ?? firstLine(text),
    publisher: brought.publisher ?? null,
    url: brought.url ?? null,
    published: brought.published ?? null,
    kind: brought.kind ?? "observer",
    mediaType,
    charset,
    length: text.length,
    reader,
    notices: notices.map(noticeWords),
    digests: "digests" in brought ? [...brought.digests] : [],
    addedOn: today,
  };
}

const longestTitle = 160;

/** The first line that says something, where nothing else names the text. */
function firstLine(text: string): string | null {
  const line =
    text
      .split("\n")
      .find((candidate) => candidate.trim() !== "")
      ?.trim() ?? "";
  return line === "" ? null : line.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, "");
}
