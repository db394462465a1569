/** A tree of terms by code unit class, with the state to fall back to where no child goes on. */
export interface Trie {
  /** Class of each UTF-16 code unit, 0 for units of no term. */
  readonly classes: Uint16Array;
  readonly classCount: number;
  readonly children: readonly ReadonlyMap<number, number>[];
  /** The first term that ends at a state, -1 where none does. */
  readonly terms: Int32Array;
  readonly failures: Int32Array;
  /** The next state on the way of failures at which a term ends, -1 where none does. */
  readonly suffixes: Int32Array;
  /** The states by depth. */
  readonly order: readonly number[];
}

/** Grows the tree of distinct terms. */
export function growTrie(terms: readonly string[]): Trie {
  const { classes, classCount } = classify(terms);
  const children: Map<number, number>[] = [new Map()];
  const ends = new Map<number, number>();
  terms.forEach((term, index) => {
    if (term !== "") ends.set(insert(children, classes, term), index);
  });
  const endTerms = new Int32Array(children.length).fill(-1);
  for (const [state, index] of ends) endTerms[state] = index;
  const order = byDepth(children);
  const failures = failuresOf(children, order);
  const suffixes = suffixesOf(order, failures, endTerms);
  return { classes, classCount, children, terms: endTerms, failures, suffixes, order };
}

function classify(terms: readonly string[]) {
  const classes = new Uint16Array(0x10000);
  let classCount = 1;
  for (const term of terms)
    for (let at = 0; at < term.length; at += 1) {
      const unit = term.charCodeAt(at);
      if (classes[unit] === 0) classes[unit] = classCount++;
    }
  // A line break inside a term is a space to the reader.
  classes[10] = classes[32] ?? 0;
  return { classes, classCount };
}

function insert(children: Map<number, number>[], classes: Uint16Array, term: string): number {
  let state = 0;
  for (let at = 0; at < term.length; at += 1) {
    const step = classes[term.charCodeAt(at)] ?? 0;
    let next = children[state]?.get(step);
    if (next === undefined) {
      next = children.push(new Map()) - 1;
      children[state]?.set(step, next);
    }
    state = next;
  }
  return state;
}

function byDepth(children: readonly ReadonlyMap<number, number>[]): number[] {
  const order = [0];
  for (let at = 0; at < order.length; at += 1)
    order.push(...(children[order[at] ?? 0]?.values() ?? []));
  return order;
}

function failuresOf(
  children: readonly ReadonlyMap<number, number>[],
  order: readonly number[],
): Int32Array {
  const failures = new Int32Array(children.length);
  for (const state of order)
    for (const [step, child] of children[state] ?? []) {
      if (state === 0) continue;
      let fallback = failures[state] ?? 0;
      while (fallback !== 0 && children[fallback]?.has(step) !== true)
        fallback = failures[fallback] ?? 0;
      failures[child] = children[fallback]?.get(step) ?? 0;
    }
  return failures;
}

function suffixesOf(order: readonly number[], failures: Int32Array, terms: Int32Array): Int32Array {
  const suffixes = new Int32Array(failures.length).fill(-1);
  for (const state of order) {
    if (state === 0) continue;
    const fallback = failures[state] ?? 0;
    suffixes[state] = (terms[fallback] ?? -1) >= 0 ? fallback : (suffixes[fallback] ?? -1);
  }
  return suffixes;
}
