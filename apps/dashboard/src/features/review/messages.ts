import type { ReviewState } from "../../ledger/review/review-state.ts";
import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Review",
  lead: "What machines propose from documents, one value at a time, with the words it was read from. Accepted, it counts; rejected, it stays on record with the reason. Every decision can be taken back.",
  states: {
    open: "Waiting",
    accepted: "Accepted",
    rejected: "Rejected",
  } satisfies Record<ReviewState, string>,
  which: "Which proposals",
  document: "Document",
  measure: "Measure",
  chip: (filter: string, value: string) => `${filter}: ${value}`,
  remove: (filter: string) => `Remove filter ${filter}`,
  position: (place: number, total: number) => `${formatCount(place)} of ${formatCount(total)}`,
  previous: "Previous",
  next: "Next",
  proposal: "Proposal",
  quote: "The words it was read from",
  inText: "See it in the document",
  from: "Document",
  untitled: "Untitled",
  goesTo: "Goes to",
  link: {
    name: "Why there",
    known: "A measure of the ledger:",
    proposed: "A measure that another text proposed:",
    new: "A measure of its own, for none fits:",
    candidates: "These may be meant, and none was taken:",
  },
  history: "Earlier decisions",
  noDocument: "The document is not held.",
  all: (count: number) => `All ${count} of this measure here …`,
  allTitle: (count: number) => `All ${count} open proposals on this measure from this document`,
  allNow: (count: number) => `Accept these ${count}`,
  allClose: "Close the list",
  keys: "Single-key shortcuts",
  keyList: [
    ["J →", "next"],
    ["K ←", "previous"],
    ["A", "accept"],
    ["R", "reject, then 1 to 6 for the reason"],
    ["U", "undo"],
  ],
  empty: {
    open: "Nothing waits",
    accepted: "Nothing was accepted yet",
    rejected: "Nothing was rejected yet",
  } satisfies Record<ReviewState, string>,
  emptyHint: {
    open: "Every proposal has its decision. Bring a document, and what is found in it comes here.",
    accepted: "Accepted proposals are listed here, and each can be taken back.",
    rejected: "Rejected proposals are listed here with their reasons, and each can be taken back.",
  } satisfies Record<ReviewState, string>,
  filtered: "Nothing here passes these filters",
  toDocuments: "To the documents",
  loading: "Loading more",
} as const;

export const messages = inLanguage(en, zh);
