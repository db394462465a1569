import { isWordUnit } from "./character-classes.ts";
import type { DoubleArray } from "./double-array.ts";

/** The terms that end at each state, those on its way of failures included, the longest first. */
export interface Ends {
  /** Where the first end of a state stands in `cells`, -1 where none does. */
  readonly first: Int32Array;
  /** Three numbers an end: its term; twice its length and one more where it opens with a Latin letter or a digit; the next end. */
  readonly cells: Int32Array;
}

const cellsOfEnd = 3;

export function endsOf({ term, suffix }: DoubleArray, terms: readonly string[]): Ends {
  const own = new Int32Array(term.length).fill(-1);
  let count = 0;
  for (let state = 0; state < term.length; state += 1)
    if ((term[state] ?? -1) >= 0) own[state] = cellsOfEnd * count++;
  const cells = new Int32Array(cellsOfEnd * count);
  const first = Int32Array.from(own, (at, state) => {
    const next = own[suffix[state] ?? -1] ?? -1;
    if (at < 0) return next;
    const index = term[state] ?? 0;
    const words = terms[index] ?? "";
    cells[at] = index;
    cells[at + 1] = 2 * words.length + (isWordUnit(words.charCodeAt(0)) ? 1 : 0);
    cells[at + 2] = next;
    return at;
  });
  return { first, cells };
}
