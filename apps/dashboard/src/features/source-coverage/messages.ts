import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Coverage",
  lead: "How much silence may be trusted: where the ledger looked, in which languages, how late, and what it knows that it does not know.",
  limits: {
    title: "Known limitations",
    note: "Read these before reading an empty place.",
    searches: {
      name: "Searches on record",
      none: "Nobody has recorded a search so far. So every empty place says that nobody has looked, and none that there is nothing.",
      some: "Where a search is on record, an empty place says that somebody looked and found nothing. Everywhere else it says that nobody has looked.",
    },
    originals: {
      name: "Sources that are originals",
      text: "The issuing body’s own page or the text of a law. Most of what the ledger knows of a document comes from what others wrote about it.",
    },
    derived: {
      name: "Claims from reposts and digests",
      text: "They repeat what others published. A value that rests on them alone says so wherever it stands.",
    },
    texts: {
      name: "Documents whose text is held",
      text: "Everything else is cited, not quoted: the page may have changed since it was read.",
    },
    undated: {
      name: "Sources without a day",
      text: "Published in a month or a year, or without any date. What they say is known from the end of that period or, failing a date, from the day of reading.",
    },
    national: {
      name: "Measures of the nation",
      text: (places: string) =>
        `Provinces and cities appear where a national or foreign source speaks of them: ${places} places so far. No province was searched through, so a place without measures is not a place without policy.`,
    },
    reading: {
      name: "Pages read on one day",
      text: (day: string) =>
        `On ${day}. What was published later, or was changed on a page later, is not here.`,
      spread: (first: string, last: string) =>
        `Pages were read between ${first} and ${last}. What changed on a page after its day of reading is not here.`,
      spreadName: "Days between the first and the last reading",
    },
    unmeasured: {
      name: "Not measured",
      none: "–",
      text: "How far two readers agree, and how many relevant measures are missing. No second reading and no seeded check has been made, so no such figure is given.",
    },
  },
  searches: {
    title: "Searches on record",
    note: "Who searched for what, where and when, and what came of it. Only such a record turns “not covered” into “none found”.",
    empty: "No search is on record",
    emptyText:
      "This is a finding about the ledger, not about policy. Until somebody writes down that they searched, the matrix and the gaps show every empty place as “not covered: nobody has looked”, and no page may conclude anything from silence.",
    emptyHow:
      "Whoever searches a place of the matrix adds a record to the catalogue’s coverage.yaml: instruments, sectors, regions, period, where and when.",
    on: "Searched",
    what: "For what",
    where: "Where",
    period: "Of the period",
    result: "Result",
    results: { "none-found": "none found", partial: "looked in part" },
    everything: "everything",
  },
  grid: {
    title: "When its sources were published",
    finding: (year: string, count: string, total: string) =>
      `${count} of ${total} dated sources were published in ${year}`,
    noFinding: "No dated source is seen from here",
    note: "Sources by kind and period of publication; the number is how many. A thin late month says how little of it was read, not how little was published.",
    tail: (day: string) =>
      `Shaded: after ${day}, the latest publication among sources of measures. There silence says nothing.`,
    label: "Sources by kind and period of publication",
    source: (total: string) => `NQPF Observatory, ${total} sources.`,
    kind: "Kind",
    earlier: "before",
    imprecise: "year only",
    undated: "no date",
    total: "all",
    cell: (kind: string, period: string, count: string) => `${kind}, ${period}: ${count}`,
    quarter: (number: string) => `Q${number}`,
    months: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
  },
  rests: {
    title: "What claims rest on",
    note: "Kinds of sources from the origin outward. Of a claim that several sources make, each is counted.",
    kind: "Kind of source",
    sources: "Sources",
    claims: "Claims",
    share: "Of all claims",
    sourcesOf: (kind: string) => `Sources: ${kind}`,
    claimsOf: (kind: string) => `Claims from: ${kind}`,
  },
  languages: {
    title: "Languages",
    note: "In which language the pages were read. English pages of Chinese bodies count as English.",
    language: "Language",
    of: (language: string) => `Sources in ${language}`,
    claimsOf: (language: string) => `Claims from sources in ${language}`,
  },
  lag: {
    title: "From publication to reading",
    note: "Days from a source’s publication to the day on which it was read, for sources published on a known day.",
    oneDay:
      "All pages were read on one day, so these days tell how old the sources were then, not how fast the ledger hears of something new. That will be measured once it is read regularly.",
    kind: "Kind of source",
    n: "Sources",
    median: "Median",
    p90: "Nine in ten within",
    days: (count: string) => `${count} days`,
    all: "All kinds",
    medianOf: (kind: string) => `Median days from publication to reading: ${kind}`,
    p90Of: (kind: string) => `Days within which nine in ten were read: ${kind}`,
  },
} as const;

export const messages = inLanguage(en, zh);
