import { FreeSlots } from "./free-slots.ts";
import type { Trie } from "./trie.ts";

/** A trie packed into arrays: the child of a state by a class stands at `base[state] + class`. */
export interface DoubleArray {
  readonly classes: Uint16Array;
  readonly base: Int32Array;
  /** The state to which a slot belongs as a child, -1 for a free one. */
  readonly parent: Int32Array;
  readonly failure: Int32Array;
  readonly term: Int32Array;
  readonly suffix: Int32Array;
  /** Whether a term ends at a state or on its way of failures. */
  readonly ends: Uint8Array;
}

/** Packs a trie; the root stands at slot 0. */
export function packTrie(trie: Trie): DoubleArray {
  const { slots, base, parent } = place(trie);
  const size = base.length;
  const failure = new Int32Array(size);
  const term = new Int32Array(size).fill(-1);
  const suffix = new Int32Array(size).fill(-1);
  const ends = new Uint8Array(size);
  trie.order.forEach((state) => {
    const slot = slots[state] ?? 0;
    const next = trie.suffixes[state] ?? -1;
    failure[slot] = slots[trie.failures[state] ?? 0] ?? 0;
    term[slot] = trie.terms[state] ?? -1;
    suffix[slot] = next < 0 ? -1 : (slots[next] ?? -1);
    ends[slot] = (term[slot] ?? -1) >= 0 || next >= 0 ? 1 : 0;
  });
  return { classes: trie.classes, base, parent, failure, term, suffix, ends };
}

function place(trie: Trie) {
  const slots = new Int32Array(trie.children.length);
  let base = new Int32Array(trie.children.length + 2 * trie.classCount);
  let parent = new Int32Array(base.length).fill(-1);
  parent[0] = 0;
  const free = new FreeSlots();
  free.take(0);
  for (const state of trie.order) {
    const steps = [...(trie.children[state]?.keys() ?? [])];
    const [first] = steps;
    if (first === undefined) continue;
    let slot = free.from(first + 1);
    while (steps.some((step) => free.isTaken(slot - first + step))) slot = free.from(slot + 1);
    const at = slot - first;
    if (at + trie.classCount >= base.length) {
      base = widened(base, at + trie.classCount, 0);
      parent = widened(parent, at + trie.classCount, -1);
    }
    base[slots[state] ?? 0] = at;
    for (const step of steps) {
      parent[at + step] = slots[state] ?? 0;
      slots[trie.children[state]?.get(step) ?? 0] = at + step;
      free.take(at + step);
    }
  }
  return { slots, base, parent };
}

function widened(array: Int32Array<ArrayBuffer>, needed: number, filler: number) {
  const wider = new Int32Array(needed * 2).fill(filler);
  wider.set(array);
  return wider;
}
