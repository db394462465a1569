import { distance } from "fastest-levenshtein";

/** The word most like `word`, if one is like enough to be what was meant. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((candidate) => ({ candidate, apart: distance(word, candidate) }))
    .toSorted((a, b) => a.apart - b.apart);
  const [best] = ranked;
  return best && best.apart <= Math.max(2, Math.floor(word.length / 3))
    ? best.candidate
    : undefined;
}
