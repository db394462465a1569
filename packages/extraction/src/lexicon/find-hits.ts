import { isInside } from "../assemble/places.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Normalised } from "../text/normalised.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit, Layer, Meanings } from "./meanings.ts";

/** What a lexicon finds in a text, by layer, each in the order of the text and without overlap. */
export interface Hits {
  readonly of: <L extends Layer>(layer: L, within: Place) => readonly Hit<Meanings[L]>[];
  readonly cue: (id: string, within: Place) => readonly Hit<true>[];
  /** Every hit of every layer; a cue's layer is `cue:` and its id. */
  readonly each: (onHit: (layer: string, start: number, meaning: unknown) => void) => void;
}

interface Found extends Place {
  readonly meaning: unknown;
  /** Characters of the term as written: a plural that is written wins over one that is understood. */
  readonly written: number;
}

/** Scans a text once for every term. */
export function findHits({ scans }: Lexicon, normalised: Normalised): Hits {
  const layers = new Map<string, Found[]>();
  for (const { matcher, terms } of scans)
    matcher.scan(normalised.text, (index, start, end) => {
      const term = terms[index];
      if (!term?.capitals.every((at) => normalised.isCapital(start + at))) return;
      for (const { layer, meaning } of term.meanings) {
        const hit = { start, end, meaning, written: term.plain.length };
        const found = layers.get(layer);
        if (found) found.push(hit);
        else layers.set(layer, [hit]);
      }
    });
  for (const [layer, found] of layers) layers.set(layer, longest(found));
  const within = (layer: string, place: Place) => slice(layers.get(layer) ?? [], place);
  return {
    // safe: a layer holds only meanings of its own kind.
    of: <L extends Layer>(layer: L, place: Place) => within(layer, place) as Hit<Meanings[L]>[],
    cue: (id, place) => within(`cue:${id}`, place) as Hit<true>[],
    each: (onHit) => {
      for (const [layer, found] of layers)
        for (const { start, meaning } of found) onHit(layer, start, meaning);
    },
  };
}

/** The leftmost and, of those that begin together, longest; words that mean nothing take their place and go. */
function longest(found: Found[]): Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end || b.written - a.written);
  let behind = -1;
  return found
    .filter(({ start, end }) => {
      if (start < behind) return false;
      behind = end;
      return true;
    })
    .filter(({ meaning }) => meaning !== null);
}

function slice(found: readonly Found[], place: Place): Found[] {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((found[middle]?.start ?? 0) < place.start) low = middle + 1;
    else high = middle;
  }
  const inside: Found[] = [];
  for (let at = low; at < found.length; at++) {
    const hit = found[at];
    if (!hit || hit.start >= place.end) break;
    if (isInside(hit, place)) inside.push(hit);
  }
  return inside;
}
