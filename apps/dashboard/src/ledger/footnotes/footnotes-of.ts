import type { Source } from "@nqpf/domain";
import type { Brief, CitedClaim, Sentence } from "@nqpf/domain/answers";

/** One thing that a sentence rests on: a claim or an observation, with the pages that say it. */
export interface FootnoteEntry {
  readonly id: string;
  /** Null for an observation. */
  readonly claim: CitedClaim | null;
  readonly statedOn: string;
  readonly sources: readonly Source[];
}

/** Everything that a sentence rests on, under one number. */
export interface Footnote {
  readonly number: number;
  readonly entries: readonly FootnoteEntry[];
  /** Each page once. */
  readonly sources: readonly Source[];
}

export interface Footnotes {
  /** In the order of their numbers. */
  readonly all: readonly Footnote[];
  /** The note of a sentence; null where it rests on nothing held. */
  readonly noteOf: (sentence: Sentence) => Footnote | null;
}

/** The footnotes of a brief, numbered as its texts number them: in reading order, one for what rests on the same. */
export function footnotesOf(brief: Brief): Footnotes {
  const sources = new Map<string, Source>(brief.sources.map((source) => [source.id, source]));
  const claims = new Map<string, CitedClaim>(brief.claims.map((claim) => [claim.id, claim]));
  const observed = new Map<string, Brief["observations"][number]>(
    brief.observations.map((item) => [item.id, item]),
  );
  const pages = (ids: readonly string[]) => ids.flatMap((id) => sources.get(id) ?? []);
  const entriesOf = (sentence: Sentence): FootnoteEntry[] => [
    ...sentence.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [{ id, claim, statedOn: claim.statedOn, sources: pages([claim.source]) }] : [];
    }),
    ...sentence.observations.flatMap((id) => {
      const item = observed.get(id);
      return item
        ? [{ id, claim: null, statedOn: item.statedOn, sources: pages(item.sources) }]
        : [];
    }),
  ];
  const notes = new Map<string, Footnote>();
  for (const sentence of sentencesInOrder(brief)) {
    const name = nameOf(sentence);
    if (name === "" || notes.has(name)) continue;
    const entries = entriesOf(sentence);
    const own = new Map(entries.flatMap((entry) => entry.sources).map((page) => [page.id, page]));
    notes.set(name, { number: notes.size + 1, entries, sources: [...own.values()] });
  }
  return { all: [...notes.values()], noteOf: (sentence) => notes.get(nameOf(sentence)) ?? null };
}

function sentencesInOrder(brief: Brief): Sentence[] {
  const { happened, learned, corrected, documents, position, unknown } = brief;
  return [
    ...[happened, learned, corrected].flatMap(({ sentences }) => sentences),
    ...documents.flatMap(({ statements }) => statements.flatMap(({ sentences }) => sentences)),
    ...[position, unknown].flatMap(({ sentences }) => sentences),
  ];
}

function nameOf({ claims, observations }: Sentence): string {
  return [...claims, ...observations].toSorted().join(" ");
}
