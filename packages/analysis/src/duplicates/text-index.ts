import { fingerprintsOf } from "./fingerprints.ts";

/** Texts by their fingerprints: finds those that may repeat another without reading them all. */
export interface TextIndex<Key> {
  /** Takes in a folded text. */
  readonly add: (key: Key, plain: string) => void;
  /** Those that share most with a folded text, the likeliest first. */
  readonly nearest: (plain: string) => Key[];
}

/** Fingerprints that stand in more texts than this are set phrases and tell nothing, unless nothing else is shared. */
const mostHolders = 100;
const mostAnswers = 12;
const leastShare = 0.2;

export function createTextIndex<Key>(): TextIndex<Key> {
  const keys: Key[] = [];
  const sizes: number[] = [];
  const holders = new Map<number, number[]>();
  return {
    add: (key, plain) => {
      const place = keys.push(key) - 1;
      const prints = fingerprintsOf(plain);
      sizes.push(prints.size);
      for (const print of prints) {
        const held = holders.get(print);
        if (held) held.push(place);
        else holders.set(print, [place]);
      }
    },
    nearest: (plain) => {
      const prints = fingerprintsOf(plain);
      const shared = new Map<number, number>();
      for (const print of prints) {
        const held = holders.get(print) ?? [];
        if (held.length > mostHolders) continue;
        for (const place of held) shared.set(place, (shared.get(place) ?? 0) + 1);
      }
      const share = (place: number, count: number) =>
        count / Math.max(1, Math.min(prints.size, sizes[place] ?? 0));
      return [...shared]
        .map(([place, count]) => ({ place, count, share: share(place, count) }))
        .filter((found) => found.share >= leastShare)
        .toSorted((a, b) => b.share - a.share || b.count - a.count || a.place - b.place)
        .slice(0, mostAnswers)
        .flatMap(({ place }) => keys[place] ?? []);
    },
  };
}
