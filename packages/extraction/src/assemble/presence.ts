import type { Hits } from "../lexicon/find-hits.ts";
import type { Kinds } from "../lexicon/kinds.ts";
import type { Layer } from "../lexicon/meanings.ts";
import type { OwnCue } from "../lexicon/own-cues.ts";
import type { Pattern } from "../lexicon/rules.ts";
import type { QuantityMention } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Party } from "./parties.ts";

/**
 * Which kinds of words may stand in each sentence: it is looked through only for what may be found there. Words that
 * longer ones take in are marked too.
 */
export interface Presence {
  readonly mayHold: (pattern: Pattern, sentence: number) => boolean;
  readonly mayHave: (layer: Layer, sentence: number) => boolean;
  readonly mayHaveCue: (cue: OwnCue, sentence: number) => boolean;
  readonly mayHaveQuantity: (kind: QuantityMention["kind"], sentence: number) => boolean;
  readonly mayHaveParty: (sentence: number) => boolean;
}

interface Read {
  readonly sentences: readonly Sentence[];
  readonly hits: Hits;
  readonly parties: readonly Party[];
  readonly quantities: readonly QuantityMention[];
  readonly kinds: Kinds;
}

/** Marks the kinds of words sentence by sentence, in one pass over all that was found. */
export function presenceOf({ sentences, hits, parties, quantities, kinds }: Read): Presence {
  const { width } = kinds;
  const marks = new Uint32Array(sentences.length * width);
  let sentence = 0;
  /** What is marked comes nearly in order, kind by kind, so that its sentence is near the last one. */
  const mark = (bit: number | undefined, start: number) => {
    if (bit === undefined) return;
    while (sentence > 0 && start < (sentences[sentence]?.start ?? 0)) sentence -= 1;
    while (start >= (sentences[sentence + 1]?.start ?? Infinity)) sentence += 1;
    const word = sentence * width + (bit >>> 5);
    marks[word] = (marks[word] ?? 0) | (1 << (bit & 31));
  };
  hits.eachKind(mark);
  const anyParty = kinds.bits.get("party");
  for (const { group, start } of parties) {
    mark(anyParty, start);
    mark(kinds.parties.get(group), start);
  }
  for (const { kind, start } of quantities) mark(kinds.quantities.get(kind), start);
  const has = (bit: number | undefined, at: number) =>
    bit !== undefined && (((marks[at * width + (bit >>> 5)] ?? 0) >>> (bit & 31)) & 1) === 1;
  return {
    mayHold: (pattern, at) => {
      for (const need of kinds.needs.get(pattern) ?? [])
        if (!meets(marks, at * width, need)) return false;
      return true;
    },
    mayHave: (layer, at) => has(kinds.bits.get(layer), at),
    mayHaveCue: (cue, at) => has(kinds.cues.get(cue), at),
    mayHaveQuantity: (kind, at) => has(kinds.quantities.get(kind), at),
    mayHaveParty: (at) => has(anyParty, at),
  };
}

function meets(marks: Uint32Array, from: number, need: Uint32Array): boolean {
  for (let at = 0; at < need.length; at += 1)
    if (((marks[from + at] ?? 0) & (need[at] ?? 0)) !== 0) return true;
  return false;
}
