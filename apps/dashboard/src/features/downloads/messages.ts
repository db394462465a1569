import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  title: "Data",
  lead: "Every table behind these pages, whole, as CSV and as JSON, seen from the days chosen above. Rows are counted before you take them.",
  addresses: {
    label: "Addresses",
    live: "Live: what the ledger says when they are opened",
    frozen: (revision: string) => `Frozen: both days and revision ${revision}, for good`,
  },
  groups: {
    record: "The record",
    observations: "Observations",
    answers: "Answers",
    vocabulary: "Vocabulary",
  },
  datasets: {
    measures: ["Measures", "one measure with instrument, sectors, dates, rung and headline amount"],
    sources: ["Sources", "one page that was read, with the number of claims seen from it"],
    actors: ["Actors", "one actor with its kind, parent and region"],
    statements: ["Statements", "one statement of the starting document with our verdict"],
    documents: ["Documents", "one document whose text is held"],
    signals: ["Signals", "one authoritative text with its mentions of the term"],
    indicators: ["Indicators", "one dated figure of a sector"],
    parameters: ["Parameters", "one dated value of a reference series"],
    coverage: ["Coverage", "one search on record"],
    matrix: ["Matrix", "one instrument and sector with the state of the cell and its measures"],
    gaps: ["Gaps", "one measure with every step between words and paid money"],
    conflicts: ["Conflicts", "one conflict with both sides"],
    grants: ["Grant equivalents", "one measure with the span of its fan; never to be added"],
    positions: ["Positions", "one comparison of a sector with the world"],
    changes: [
      "Changes",
      "one thing that happened in the last month that holds any; from and until choose another period",
    ],
    sectors: ["Sectors", "one sector with its measures"],
    instruments: ["Instruments", "one instrument with definition and measures"],
  },
  table: {
    name: "Table",
    row: "A row is",
    rows: "Rows",
    counting: "…",
    failed: "not counted",
    take: (format: string, name: string) => `${name}, ${format}`,
    copy: "Copy address",
    copyOf: (name: string) => `Copy address: ${name}, CSV`,
    copied: "Copied",
  },
  claims: {
    title: "Claims",
    text: (count: string) =>
      `The ledger holds ${count} claims. They are handed out one measure at a time, seen by the question or not: put the id of a measure from the table of measures in place of ID.`,
  },
  api: {
    title: "API and schemas",
    text: "The same answers, with every parameter described and every answer typed. Unknown parameters are refused, never ignored. Long lists come in pages of 200 at most: give nextCursor back as cursor until it is null.",
    openapi: "OpenAPI 3.1 description",
    vocabulary: "Closed lists with labels and meanings",
    status: "What the ledger holds",
  },
  use: {
    title: "Take it from a script",
    note: "The addresses below are those of the table of measures as chosen above.",
    copy: "Copy",
    pages: (language: string) => `${language}, page by page`,
    label: "Language of the example",
  },
  reading: {
    title: "How to read the columns",
    lines: [
      "Dates are text and as precise as their source: 2024, 2024-06 or 2024-06-15. Read them as text; a spreadsheet or a parser of dates would make a day of a year.",
      "announced is when a measure was announced or first signalled, effective when it took effect, stated when a source first spoke of it, recorded when this ledger took it.",
      "Amounts are whole currency units with currency, role, basis and period beside them. Add only what agrees in all of these and in the kind of payer.",
      "An empty cell means that no value is held. What that means stands in a column of its own: the state of a cell, the state of the money, the grade of a gap.",
      "Lists inside a cell are separated by semicolons. Text that a spreadsheet would run as a formula begins with an apostrophe. CSV is UTF-8 without a byte-order mark.",
      "Ids are stable: a measure, a claim and a source keep theirs.",
    ],
    methods: "How each number is made",
  },
  licence: {
    title: "Licence",
    data: "The curated catalogue and the vocabularies: Creative Commons Attribution 4.0 International (CC BY 4.0). Give credit, link to the licence, and say what you changed. The pages that it cites belong to their publishers.",
    code: "The code: Apache License 2.0.",
  },
  cite: {
    title: "How to cite it",
    note: "A citation names what was seen: version, revision and both days. The address is frozen.",
    text: "Text",
    copy: "Copy",
    citation: (parts: {
      readonly version: string;
      readonly revision: string;
      readonly through: string;
      readonly asOf: string;
      readonly knownAt: string;
      readonly address: string;
    }) =>
      `NQPF Observatory. Catalogue of measures for China’s new quality productive forces. Version ${parts.version}, ledger revision ${parts.revision}, data through ${parts.through}; as held on ${parts.asOf}, known by ${parts.knownAt}. CC BY 4.0. ${parts.address}`,
    noDay: "no source",
  },
} as const;

export const messages = inLanguage(en, zh);
