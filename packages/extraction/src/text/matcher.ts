import { packTrie, type DoubleArray } from "./double-array.ts";
import { endsOf } from "./ends.ts";
import { growTrie } from "./trie.ts";
import { walkOf } from "./walk.ts";
import { opensWord, wordEnd } from "./word-boundaries.ts";

/** Where a term stands: its index in the list of terms and half-open offsets of the plain text. */
export interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

export type OnHit = (term: number, start: number, end: number) => void;

/** Finds every term of a list in one pass, however many there are. */
export interface Matcher {
  /**
   * Calls back for every place of every term, overlapping ones too, in the order of their ends. A Latin term stands at
   * word boundaries; a plural s or es belongs to the hit.
   */
  readonly scan: (plain: string, onHit: OnHit) => void;
}

/**
 * Terms are written as `normalise` leaves text: lower case, plain quotes and dashes, one space. `made` is the automaton
 * of the same terms in the same order, where a build has made it.
 */
export function createMatcher(terms: readonly string[], made?: DoubleArray): Matcher {
  const distinct = [...new Set(terms)];
  const alike = distinct.length === terms.length ? null : sameTerms(terms, distinct);
  const automaton = made ?? automatonOf(terms);
  const walk = walkOf(automaton);
  const ends = endsOf(automaton, distinct);

  function report(plain: string, state: number, behind: number, onHit: OnHit): void {
    const end = wordEnd(plain, behind);
    if (end < 0) return;
    // safe: the numbers of an end follow one another.
    for (let at = ends.first[state] as number; at >= 0; at = ends.cells[at + 2] as number) {
      const term = ends.cells[at] as number;
      const shape = ends.cells[at + 1] as number;
      const start = behind - (shape >> 1);
      if ((shape & 1) === 1 && !opensWord(plain, start)) continue;
      if (alike === null) onHit(term, start, end);
      else
        for (let same = alike.first[term] ?? -1; same >= 0; same = alike.next[same] ?? -1)
          onHit(same, start, end);
    }
  }

  return {
    scan: (plain, onHit) => {
      let state = 0;
      for (let at = 0; at < plain.length; at += 1) {
        state = walk.next(state, plain.charCodeAt(at));
        if (walk.ends(state)) report(plain, state, at + 1, onHit);
      }
    },
  };
}

/** The first place of each distinct term in a list and, from place to place, the next of the same term; -1 ends. */
function sameTerms(terms: readonly string[], distinct: readonly string[]) {
  const indexOf = new Map(distinct.map((term, index) => [term, index]));
  const first = new Int32Array(distinct.length).fill(-1);
  const next = new Int32Array(terms.length).fill(-1);
  for (let at = terms.length - 1; at >= 0; at -= 1) {
    const index = indexOf.get(terms[at] ?? "") ?? 0;
    next[at] = first[index] ?? -1;
    first[index] = at;
  }
  return { first, next };
}

/** The automaton of some terms; one that stands in the list twice is the same term. */
export function automatonOf(terms: readonly string[]): DoubleArray {
  return packTrie(growTrie([...new Set(terms)]));
}

/** The leftmost and, of those that begin together, longest hits; none overlaps another. */
export function longestMatches(plain: string, matcher: Matcher): Hit[] {
  const hits: Hit[] = [];
  matcher.scan(plain, (term, start, end) => hits.push({ term, start, end }));
  hits.sort((a, b) => a.start - b.start || b.end - a.end || a.term - b.term);
  let behind = 0;
  return hits.filter((hit) => {
    if (hit.start < behind) return false;
    behind = hit.end;
    return true;
  });
}
