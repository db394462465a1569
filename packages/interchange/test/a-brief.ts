import type { ClaimRef, Source } from "@nqpf/domain";
import { Brief, type Phrase, type Sentence } from "@nqpf/domain/answers";

const claim: ClaimRef = {
  id: "clm-00000000000000000001" as ClaimRef["id"],
  source: "a-page" as ClaimRef["source"],
  statedOn: "2024-04-16",
  method: "curated",
  standing: "accepted",
  sourceKind: "media",
  grade: "cited",
};

const page: Source = {
  id: claim.source,
  url: "https://example.org/a(b)?c=1&d=<e>",
  publisher: "A *publisher* & sons",
  published: "2024-04-16",
  kind: "media",
  lang: "zh",
  title: "题目 [1] <b>",
  accessed: "2026-01-01",
};

export function plain(text: string): Phrase {
  return { text, lang: "en", measure: null };
}

export function aSentence(key: string, words: Phrase[], over: Partial<Sentence> = {}): Sentence {
  return { key, words, claims: [claim.id], observations: [], figure: null, ...over };
}

/** A brief of one sentence that happened and one statement, with everything that a format must escape. */
export function aBrief(happened: Sentence[], over: Partial<Brief> = {}): Brief {
  const empty = { sentences: [], empty: "Nothing that we hold." };
  return Brief.parse({
    week: "2024-W16",
    from: "2024-04-15",
    until: "2024-04-21",
    revision: 7,
    knownAt: "2024-04-21",
    scope: {
      asOf: "2024-04-21",
      knownAt: "2024-04-21",
      revision: 7,
      proposed: false,
      dataThrough: null,
      population: { held: 1, announced: 1, unsure: 0, known: 1 },
    },
    thin: true,
    summary: "A thin week: 1 happened.",
    happened: { sentences: happened, empty: null },
    learned: empty,
    corrected: empty,
    documents: [
      {
        source: page,
        statements: [
          {
            id: "a-statement",
            kind: "goal",
            states: { text: "到2027年领先", lang: "zh", measure: null },
            place: null,
            verdict: null,
            sentences: [aSentence("documents/nothing", [plain("Nothing.")], { claims: [] })],
          },
        ],
      },
    ],
    position: empty,
    unknown: { sentences: [aSentence("unknown/x", [plain("Not held: x.")])], empty: null },
    claims: [{ measure: "a-measure", property: "rungs/announced", ...claim }],
    observations: [],
    labels: { actors: {}, measures: {} },
    sources: [page],
    ...over,
  } satisfies Record<keyof Brief, unknown>);
}
