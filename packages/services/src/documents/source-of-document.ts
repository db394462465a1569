import type { Document, Source } from "@nqpf/domain";

/** A document as a source among the published pages: what claims that quote it name. */
export function sourceOfDocument(document: Document): Source {
  const { id, url, publisher, published, kind, lang, title, addedOn } = document;
  return {
    id,
    url,
    publisher: publisher ?? "publisher not stated",
    published,
    kind,
    lang,
    title,
    accessed: addedOn,
  };
}
