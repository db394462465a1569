import type { Claim } from "@nqpf/domain";

export function shuffle(some: readonly Claim[], random: () => number): Claim[] {
  const order = [...some];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const [moved, taken] = [order[last], order[other]];
    if (moved && taken) [order[last], order[other]] = [taken, moved];
  }
  return order;
}

/** Numbers between 0 and 1 that follow from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
