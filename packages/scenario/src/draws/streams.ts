import { philox, uniformOf } from "../numeric/philox.ts";

/** What a draw is for. Two purposes of one entity never share a draw. */
export const purposes = {
  belief: 1,
  market: 2,
  sector: 3,
  region: 4,
  project: 5,
  rival: 6,
  delivery: 7,
  specified: 8,
  shuffle: 9,
} as const;

/** The seed as the two words of the key. */
export interface Streams {
  readonly key0: number;
  readonly key1: number;
}

export function createStreams(seed: number): Streams {
  return { key0: seed >>> 0, key1: Math.floor(seed / 4_294_967_296) >>> 0 };
}

const words = new Uint32Array(4);

/** The draw of one entity for one purpose in one run: the same whatever else is drawn. `moment` tells quarters apart. */
export function uniformAt(
  { key0, key1 }: Streams,
  entity: number,
  purpose: number,
  replicate: number,
  moment = 0,
): number {
  philox(words, entity, 0, replicate, (purpose << 16) | moment, key0, key1);
  return uniformOf(words[0] ?? 0, words[1] ?? 0);
}
