import type { Place } from "../quantities/mentions.ts";
import { firstFrom } from "./ordered-places.ts";

/** Some places, in any order and overlapping or not, that are asked how near the nearest of them is. */
export class Neighbourhood {
  readonly #places: readonly Place[];
  /** For each place how far it or any before it reaches. */
  readonly #reach: number[] = [];

  constructor(places: readonly Place[]) {
    this.#places = places.toSorted((a, b) => a.start - b.start);
    let reach = -Infinity;
    for (const { end } of this.#places) this.#reach.push((reach = Math.max(reach, end)));
  }

  overlaps({ start, end }: Place): boolean {
    return this.#reachBefore(firstFrom(this.#places, end)) > start;
  }

  /** Whether one of them holds the whole of a place. */
  covers({ start, end }: Place): boolean {
    return this.#reachBefore(firstFrom(this.#places, start + 1)) >= end;
  }

  /** Characters to the nearest of them; 0 where it touches or overlaps. */
  distanceTo({ start, end }: Place): number {
    const next = firstFrom(this.#places, end);
    const behind = (this.#places[next]?.start ?? Infinity) - end;
    return Math.max(0, Math.min(behind, start - this.#reachBefore(next)));
  }

  #reachBefore(index: number): number {
    return this.#reach[index - 1] ?? -Infinity;
  }
}
