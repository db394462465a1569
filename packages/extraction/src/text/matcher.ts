import { packTrie, type DoubleArray } from "./double-array.ts";
import { growTrie } from "./trie.ts";
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
  const alike = sameTerms(terms, distinct);
  const automaton = made ?? automatonOf(terms);
  const lengths = Int32Array.from(distinct, (term) => term.length);

  function report(plain: string, state: number, behind: number, onHit: OnHit): void {
    const end = wordEnd(plain, behind);
    if (end < 0) return;
    for (let at = firstEnd(automaton, state); at >= 0; at = automaton.suffix[at] ?? -1) {
      const term = automaton.term[at] ?? 0;
      const start = behind - (lengths[term] ?? 0);
      if (opensWord(plain, start))
        for (let same = alike.first[term] ?? -1; same >= 0; same = alike.next[same] ?? -1)
          onHit(same, start, end);
    }
  }

  return {
    scan: (plain, onHit) => {
      const { classes, ends } = automaton;
      let state = 0;
      for (let at = 0; at < plain.length; at += 1) {
        state = step(automaton, state, classes[plain.charCodeAt(at)] ?? 0);
        if (ends[state] === 1) report(plain, state, at + 1, onHit);
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

function step(automaton: DoubleArray, from: number, unitClass: number): number {
  if (unitClass === 0) return 0;
  const { base, parent, failure } = automaton;
  for (let state = from; ; state = failure[state] ?? 0) {
    const child = (base[state] ?? 0) + unitClass;
    if (parent[child] === state && child !== 0) return child;
    if (state === 0) return 0;
  }
}

function firstEnd(automaton: DoubleArray, state: number): number {
  return (automaton.term[state] ?? -1) >= 0 ? state : (automaton.suffix[state] ?? -1);
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
