import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Documents",
  lead: "Texts that the ledger holds, frozen as they came, and what a machine proposes from them. Nothing proposed is a fact before a person accepts it.",
  held: "Documents held",
  kind: "Kind",
  words: "Words",
  find: "Find",
  count: (count: number) => (count === 1 ? "1 document" : `${formatCount(count)} documents`),
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  empty: "No document passes these filters",
  emptyHint: "Take away a filter, or use fewer words.",
  none: "The ledger holds no document yet",
  noneHint: "Paste a text above, or drop a file on the box.",
  more: "Load more",
  sampleNote:
    "A sample was made for demonstration: it digests published pages in other words, is never evidence, and enters no default number.",
  untitled: "Untitled",
  notStated: "not stated",
  langs: { en: "English", zh: "Chinese" },
  columns: {
    document: "Document",
    published: "Published",
    kind: "Kind",
    lang: "Language",
    proposals: "Proposals",
  },
  counts: {
    open: (count: number) => `${formatCount(count)} proposed`,
    accepted: (count: number) => `${formatCount(count)} accepted`,
    rejected: (count: number) => `${formatCount(count)} rejected`,
    none: "none",
  },
  bring: {
    title: "Bring a document",
    note: "Plain text, Markdown or a web page, in English or Chinese. “Read” shows what is found and keeps nothing. “Keep” freezes the text and puts what is found up for review.",
    text: "Text",
    textHint: "Paste a text here, or drop a file anywhere on this box",
    file: "Choose a file",
    drop: "Drop the file here",
    held: (name: string, size: string) => `${name}, ${size}`,
    takeAway: "Take the file away",
    fileInstead: "The file is read instead of the text.",
    several: (count: number, name: string) =>
      `${count} files came; one document is brought at a time, and this is ${name}.`,
    facts: "What you know about it (all of it optional)",
    titleField: "Title",
    publisher: "Publisher",
    url: "Address",
    published: "Published",
    publishedHint: "A day, a month or a year: 2024-06-15, 2024-06 or 2024",
    kind: "Kind",
    lang: "Language",
    langAuto: "as the text shows",
    read: "Read",
    keep: "Keep",
    reading: "Reading …",
    keeping: "Keeping …",
    nothing: "Paste a text or choose a file first.",
    badDate: "Published: write a day, a month or a year, as 2024-06-15, 2024-06 or 2024.",
    badUrl: "Address: write it whole, with https:// at its start.",
    sizes: (bytes: number) =>
      bytes < 1000
        ? `${bytes} bytes`
        : bytes < 1_000_000
          ? `${Math.round(bytes / 1000)} kB`
          : `${(bytes / 1_000_000).toFixed(1)} MB`,
  },
  trouble: {
    read: "It was not read",
    keep: "It was not kept",
    stays: "What you typed is still in the box.",
    request: "Request",
  },
  outcome: {
    known: "Held already",
    knownNote: "The ledger holds this very text. Nothing was added.",
    reread: "Held already, and read again",
    rereadNote: "The ledger held this text; a newer machine has read it now.",
    open: "Open it",
  },
  preview: {
    title: "Read, and not kept",
    found: (measures: number, statements: number) =>
      `${measures === 1 ? "1 measure" : `${formatCount(measures)} measures`} and ${
        statements === 1 ? "1 statement" : `${formatCount(statements)} statements`
      } found.`,
    close: "Put away",
    notices: "How the text was made",
    nothingToDecide: "Keep the document to decide on this.",
  },
} as const;

export const messages = inLanguage(en, zh);
