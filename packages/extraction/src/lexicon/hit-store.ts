import type { Place } from "../quantities/mentions.ts";
import type { Reading } from "./lexicon.ts";

export interface Found extends Place {
  readonly meaning: unknown;
}

/** Four numbers a hit: where it begins and ends, the index of its reading, and the next hit of its layer. */
const cellsOfHit = 4;
/** Hits for which there is room at first, for each character of the text. */
const density = 0.5;

/** The hits of a text as a scan finds them; those of most layers are never asked for, so they stay numbers until then. */
export class HitStore {
  readonly #readings: readonly Reading[];
  readonly #places: (readonly Found[] | undefined)[] = [];
  #cells: Int32Array;
  #end = 0;
  /** Where the first and the last hit of each layer stand; -1 where there is none. */
  readonly #first: Int32Array;
  readonly #last: Int32Array;

  constructor(readings: readonly Reading[], layers: number, characters: number) {
    this.#readings = readings;
    this.#cells = new Int32Array(cellsOfHit * Math.ceil(8 + characters * density));
    this.#first = new Int32Array(layers).fill(-1);
    this.#last = new Int32Array(layers).fill(-1);
  }

  add(start: number, end: number, reading: number): void {
    const at = this.#end;
    if (at === this.#cells.length) this.#grow();
    const layer = this.#readings[reading]?.layer ?? 0;
    const last = this.#last[layer] ?? -1;
    if (last < 0) this.#first[layer] = at;
    else this.#cells[last + 3] = at;
    this.#last[layer] = at;
    this.#cells[at] = start;
    this.#cells[at + 1] = end;
    this.#cells[at + 2] = reading;
    this.#cells[at + 3] = -1;
    this.#end = at + cellsOfHit;
  }

  /** Of a layer the leftmost and, of those that begin together, longest; words that mean nothing take their place and go. */
  placesOf(layer: number | undefined): readonly Found[] {
    if (layer === undefined) return none;
    return (this.#places[layer] ??= this.#longestOf(layer));
  }

  /** Every kind of every hit, overlapping ones too. */
  eachKind(onKind: (kind: number, start: number) => void): void {
    for (let at = 0; at < this.#end; at += cellsOfHit)
      for (const kind of this.#readings[this.#cells[at + 2] ?? 0]?.kinds ?? [])
        onKind(kind, this.#cells[at] ?? 0);
  }

  #longestOf(layer: number): readonly Found[] {
    const cells = this.#cells;
    const found: Found[] = [];
    let behind = -1;
    for (const at of this.#inOrder(layer)) {
      const [start, end] = [cells[at] ?? 0, cells[at + 1] ?? 0];
      if (start < behind) continue;
      behind = end;
      const { meaning } = this.#readings[cells[at + 2] ?? 0] ?? { meaning: null };
      if (meaning !== null) found.push({ start, end, meaning });
    }
    return found;
  }

  /** Where the hits of a layer stand: the leftmost first, of those that begin together the longest. */
  #inOrder(layer: number): number[] {
    const cells = this.#cells;
    const hits: number[] = [];
    let [isInOrder, last] = [true, -1];
    for (let at = this.#first[layer] ?? -1; at >= 0; at = cells[at + 3] ?? -1) {
      hits.push(at);
      if ((cells[at] ?? 0) <= last) isInOrder = false;
      last = cells[at] ?? 0;
    }
    // A plural that is written wins over one that is understood.
    const written = (at: number) => this.#readings[cells[at + 2] ?? 0]?.written ?? 0;
    return isInOrder
      ? hits
      : hits.toSorted(
          (a, b) =>
            (cells[a] ?? 0) - (cells[b] ?? 0) ||
            (cells[b + 1] ?? 0) - (cells[a + 1] ?? 0) ||
            written(b) - written(a),
        );
  }

  #grow(): void {
    const cells = new Int32Array(2 * this.#cells.length);
    cells.set(this.#cells);
    this.#cells = cells;
  }
}

const none: readonly Found[] = [];
