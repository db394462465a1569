import type { Hits } from "../lexicon/find-hits.ts";
import type { Need, Pattern, QuantityNeed, Rules } from "../lexicon/rules.ts";
import type { QuantityMention } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Party } from "./parties.ts";

/** Which kinds of words stand in each sentence: a pattern is tried only where all that it needs may be found. */
export interface Presence {
  readonly mayHold: (pattern: Pattern, sentence: number) => boolean;
}

interface Read {
  readonly sentences: readonly Sentence[];
  readonly hits: Hits;
  readonly parties: readonly Party[];
  readonly quantities: readonly QuantityMention[];
  readonly rules: Rules;
}

/** Marks the kinds of words sentence by sentence, in one pass over all that was found. */
export function presenceOf({ sentences, hits, parties, quantities, rules }: Read): Presence {
  const kinds = kindsOf(rules);
  const { width } = kinds;
  const marks = new Uint32Array(sentences.length * width);
  const mark = (kind: string, start: number) => {
    const bit = kinds.bits.get(kind);
    if (bit === undefined) return;
    const word = sentenceAt(sentences, start) * width + (bit >>> 5);
    marks[word] = (marks[word] ?? 0) | (1 << (bit & 31));
  };
  hits.each((layer, start, meaning) => {
    if (layer.startsWith("cue:") || layer === "sector") mark(layer, start);
    // safe: a layer holds only meanings of its own kind.
    else if (layer === "action") mark(`action:${(meaning as { id: string }).id}`, start);
    else if (layer === "instrument")
      for (const id of (meaning as { ids: readonly string[] }).ids) mark(`instrument:${id}`, start);
  });
  for (const { group, start } of parties) mark(`party:${group}`, start);
  for (const { kind, start } of quantities) mark(`quantity:${kind}`, start);
  return {
    mayHold: (pattern, sentence) => {
      const needs = kinds.needs.get(pattern) ?? [];
      for (const need of needs) {
        let met = false;
        for (let at = 0; at < width; at += 1)
          if (((marks[sentence * width + at] ?? 0) & (need[at] ?? 0)) !== 0) met = true;
        if (!met) return false;
      }
      return true;
    },
  };
}

interface Kinds {
  readonly bits: ReadonlyMap<string, number>;
  /** 32-bit words that a set of kinds takes. */
  readonly width: number;
  readonly needs: ReadonlyMap<Pattern, readonly Uint32Array[]>;
}

const known = new WeakMap<Rules, Kinds>();

/** Numbers the kinds of words that some pattern needs. */
function kindsOf(rules: Rules): Kinds {
  const made = known.get(rules) ?? makeKinds([...rules.frames, ...rules.statements]);
  known.set(rules, made);
  return made;
}

function makeKinds(patterns: readonly Pattern[]): Kinds {
  const names = new Set(patterns.flatMap(({ needs }) => needs.flatMap(alternativesOf)));
  const bits = new Map([...names].map((name, bit) => [name, bit]));
  const width = Math.ceil(bits.size / 32);
  const maskOf = (need: Need) => {
    const mask = new Uint32Array(width);
    for (const name of alternativesOf(need)) {
      const bit = bits.get(name) ?? 0;
      mask[bit >>> 5] = (mask[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return mask;
  };
  return {
    bits,
    width,
    needs: new Map(patterns.map((pattern) => [pattern, pattern.needs.map(maskOf)])),
  };
}

function alternativesOf({ party, action, instrument, cue, quantity, sector }: Need): string[] {
  return [
    ...party.map((group) => `party:${group}`),
    ...action.map((manner) => `action:${manner}`),
    ...instrument.map((id) => `instrument:${id}`),
    ...cue.map((id) => `cue:${id}`),
    ...quantity.map((kind) => (kind === "many-sectors" ? "sector" : `quantity:${baseOf(kind)}`)),
    ...(sector ? ["sector"] : []),
  ];
}

function baseOf(kind: Exclude<QuantityNeed, "many-sectors">): QuantityMention["kind"] {
  switch (kind) {
    case "capped-money":
      return "money";
    case "until":
      return "date";
    case "days":
      return "count";
    default:
      return kind;
  }
}

/** The sentence that begins last before a place. */
function sentenceAt(sentences: readonly Sentence[], start: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sentences[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}
