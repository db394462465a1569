import type { SourceId } from "@nqpf/domain";
import type { Brief, CitedClaim, Sentence } from "@nqpf/domain/answers";
import type { Source } from "@nqpf/domain";

/** One thing that a footnote names: a claim or an observation, with its pages. */
export interface NoteEntry {
  readonly id: string;
  /** Null for an observation. */
  readonly claim: CitedClaim | null;
  readonly statedOn: string;
  readonly sources: readonly Source[];
}

/** Everything that one sentence rests on, under one number. */
export interface Note {
  readonly number: number;
  readonly entries: readonly NoteEntry[];
}

export interface Notes {
  /** In the order of their numbers. */
  readonly all: readonly Note[];
  /** The number of a sentence's note; null where it rests on nothing held. */
  readonly numberOf: (sentence: Sentence) => number | null;
}

/** Numbers the footnotes of a brief in the order given. Sentences that rest on the same share a number. */
export function notesOf(brief: Brief, sentences: readonly Sentence[]): Notes {
  const sources = new Map(brief.sources.map((source) => [source.id, source]));
  const claims = new Map<string, CitedClaim>(brief.claims.map((claim) => [claim.id, claim]));
  const observations = new Map(brief.observations.map((item) => [item.id, item]));
  const pages = (ids: readonly SourceId[]) => ids.flatMap((id) => sources.get(id) ?? []);
  const entriesOf = (sentence: Sentence): NoteEntry[] => [
    ...sentence.claims.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [{ id, claim, statedOn: claim.statedOn, sources: pages([claim.source]) }] : [];
    }),
    ...sentence.observations.flatMap((id) => {
      const item = observations.get(id);
      return item
        ? [{ id, claim: null, statedOn: item.statedOn, sources: pages(item.sources) }]
        : [];
    }),
  ];
  const notes = new Map<string, Note>();
  for (const sentence of sentences) {
    const name = nameOf(sentence);
    if (name !== "" && !notes.has(name))
      notes.set(name, { number: notes.size + 1, entries: entriesOf(sentence) });
  }
  return {
    all: [...notes.values()],
    numberOf: (sentence) => notes.get(nameOf(sentence))?.number ?? null,
  };
}

function nameOf({ claims, observations }: Sentence): string {
  return [...claims, ...observations].toSorted().join(" ");
}
