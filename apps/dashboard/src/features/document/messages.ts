import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  eyebrow: "Document",
  untitled: "Untitled",
  notStated: "not stated",
  sampleTitle: "A sample, made for demonstration",
  sample:
    "It digests published pages in other words, so that a new ledger has something to read. It is never evidence: what is read here, accepted or not, enters no default number, list or page.",
  digests: "It digests:",
  counts: (open: number, accepted: number, rejected: number) =>
    `${formatCount(open)} proposed, ${formatCount(accepted)} accepted, ${formatCount(rejected)} rejected`,
  review: (open: number) =>
    open === 1 ? "Review its 1 proposal" : `Review its ${formatCount(open)} proposals`,
  about: "About this document",
  facts: {
    publisher: "Publisher",
    published: "Published",
    url: "Address",
    kind: "Kind",
    lang: "Language",
    added: "Kept since",
    length: "Length",
    format: "Format",
    reader: "Text made by",
    extractor: "Read by",
    notices: "How the text was made",
    sha256: "SHA-256 of the text",
    bytesSha256: "SHA-256 of the bytes",
    id: "Source id",
  },
  langs: { en: "English", zh: "Chinese" },
  characters: (count: number) => `${formatCount(count)} UTF-16 units`,
  proposals: "Proposals",
  noProposal: "No value of a measure: there is nothing to accept.",
  all: (open: number) => `Accept all ${open} here`,
  loading: "Loading the proposals",
  failed: "The proposals did not come.",
  retry: "Try again",
  ofMeasure: (open: number, accepted: number, rejected: number) =>
    [
      open > 0 && `${open} proposed`,
      accepted > 0 && `${accepted} accepted`,
      rejected > 0 && `${rejected} rejected`,
    ]
      .filter((part) => part !== false)
      .join(", "),
} as const;

export const messages = inLanguage(en, zh);
