import { formatDate, formatSpan } from "../../lib/date-text.ts";
import { inLanguage } from "../../lib/in-language.ts";
import { formatCount } from "../../lib/number-text.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: (week: string) => `Weekly brief ${week}`,
  eyebrow: (week: string) => `Weekly brief, ISO week ${week}`,
  heading: (from: string, until: string) => formatSpan(from, until),
  frozen: (knownAt: string, revision: number) =>
    `As the public record stood on ${formatDate(knownAt)}, at revision ${formatCount(revision)} of the ledger. Nothing said later is in it, whatever days are chosen above.`,
  thin: "A thin week. That is how little we hold of it, not how little took place.",
  counts: {
    happened: (count: number) => `${formatCount(count)} happened`,
    learned: (count: number) => `${formatCount(count)} learned`,
    corrected: (count: number) => `${formatCount(count)} corrected`,
    documents: (documents: number, statements: number) =>
      documents === 0
        ? "0 documents"
        : [
            documents === 1 ? "1 document" : `${formatCount(documents)} documents`,
            statements === 1 ? "with 1 statement" : `with ${formatCount(statements)} statements`,
          ].join(" "),
  },
  parts: {
    happened: "1. Happened",
    learned: "2. Learned",
    corrected: "3. Corrected",
    documents: "4. Documents of the week",
    position: "5. Position to date",
    unknown: "Not known",
  },
  partNotes: {
    happened: "Dated in this week, and said by its end.",
    learned: "Older than this week, and first said in it.",
    corrected: "Values that the record took back in this week.",
    documents: "What each states, the verdict that the record allowed that week, and why.",
    position: "What could be known by the end of this week, all weeks together.",
    unknown: "What is not stated or not held of the measures that this brief mentions.",
  },
  empty: {
    happened: "Nothing that we hold is dated in this week.",
    learned: "Nothing that we hold was first said in this week about an earlier day.",
    corrected: "The record took nothing back in this week.",
    documents: "No document of this week whose statements we hold.",
    position: "No measure could be known by the end of this week.",
    unknown: "Nothing that matters is known to be open of what is mentioned here.",
  },
  absence: "Absence",
  notJudged: "Not judged: read by a machine",
  inDocument: "See it in the document",
  readDocument: "Read the document",
  openSource: (host: string) => `Open at ${host}`,
  contents: "In this brief",
  weeks: {
    label: "Weeks",
    before: (week: string) => `← ${week}`,
    noneBefore: "No earlier week",
    beforeMeans: "The week before that holds something",
    after: (week: string) => `${week} →`,
    noneAfter: "No later week",
    afterMeans: "The next week that holds something",
    pick: "Week",
    hint: "As 2024-W16. The list names the weeks that hold something.",
    go: "Go",
    days: (from: string, until: string) => formatSpan(from, until),
  },
  loading: "Loading the brief",
  refused: "There is no brief of this week",
  latest: "The last week that holds something",
  take: {
    title: "Take it home",
    copy: "Copy as Markdown",
    markdown: "Download Markdown",
    html: "Download HTML",
    link: "Copy frozen link",
    print: "Print",
    copied: "Copied",
    copiedWithNote: "Copied, with your note",
    failed: "It could not be copied",
  },
  note: {
    title: "Your note",
    hint: "Stays in this browser. It is printed, and comes along when you copy the brief; the downloads and links are without it.",
    heading: "Note",
  },
  footnotes: "Footnotes",
  sources: "Sources",
  sourceNumbers: (numbers: string) => `sources ${numbers}`,
  noAddress: "no address",
  address: "Address of this brief",
} as const;

export const messages = inLanguage(en, zh);
