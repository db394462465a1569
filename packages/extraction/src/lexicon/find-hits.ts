import { someWithin, within } from "../assemble/ordered-places.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Normalised } from "../text/normalised.ts";
import { HitStore } from "./hit-store.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Hit, Layer, Meanings } from "./meanings.ts";

/** What a lexicon finds in a text, by layer, each in the order of the text and without overlap. */
export interface Hits {
  readonly of: <L extends Layer>(layer: L, within: Place) => readonly Hit<Meanings[L]>[];
  readonly all: <L extends Layer>(layer: L) => readonly Hit<Meanings[L]>[];
  readonly cue: (id: string, within: Place) => readonly Hit<true>[];
  readonly has: (layer: Layer, within: Place) => boolean;
  readonly hasCue: (id: string, within: Place) => boolean;
  /** Every kind of every hit, overlapping ones too, each scan nearly in the order of the text. */
  readonly eachKind: (onKind: (kind: number, start: number) => void) => void;
}

/** Scans a text once for every term. Overlaps within a layer are sorted out when the layer is first asked for. */
export function findHits({ scans, readings, layers, cues }: Lexicon, normalised: Normalised): Hits {
  const plain = normalised.text;
  const store = new HitStore(readings, layers.size, plain.length);
  for (const { matcher, terms } of scans)
    matcher.scan(plain, (index, start, end) => {
      const term = terms[index];
      if (!term || !hasCapitals(term.capitals, start, normalised)) return;
      for (const reading of term.readings) store.add(start, end, reading);
    });
  const all = (layer: Layer) => store.placesOf(layers.get(layer));
  const allOfCue = (id: string) => store.placesOf(cues.get(id));
  return {
    // safe, all below: a layer holds only meanings of its own kind.
    of: <L extends Layer>(layer: L, place: Place) =>
      within(all(layer), place) as Hit<Meanings[L]>[],
    all: <L extends Layer>(layer: L) => all(layer) as Hit<Meanings[L]>[],
    cue: (id, place) => within(allOfCue(id), place) as Hit<true>[],
    has: (layer, place) => someWithin(all(layer), place),
    hasCue: (id, place) => someWithin(allOfCue(id), place),
    eachKind: (onKind) => store.eachKind(onKind),
  };
}

function hasCapitals(
  capitals: readonly number[],
  start: number,
  { isCapital }: Normalised,
): boolean {
  for (const at of capitals) if (!isCapital(start + at)) return false;
  return true;
}
