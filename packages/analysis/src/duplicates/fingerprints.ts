const shingleLength = 5;
const window = 8;
const words = /\p{Script=Han}|[\p{L}\p{N}]+/gu;

/**
 * Hashes of some runs of five words of a folded text (a Han character counts as one), chosen by winnowing: of eight runs in
 * a row the least hash is taken, so that two texts that share a run of twelve words share one of these.
 * Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", 2003.
 */
export function fingerprintsOf(plain: string): Set<number> {
  const hashes = shingleHashes(plain);
  const chosen = new Set<number>();
  for (let from = 0; from === 0 || from + window <= hashes.length; from += 1) {
    let least = Infinity;
    for (let at = from; at < Math.min(from + window, hashes.length); at += 1)
      least = Math.min(least, hashes[at] ?? Infinity);
    if (least < Infinity) chosen.add(least);
  }
  return chosen;
}

/** A text shorter than one run is one run. */
function shingleHashes(plain: string): number[] {
  const tokens = Array.from(plain.matchAll(words), ([word]) => hashOf(word));
  const length = Math.min(shingleLength, tokens.length);
  return tokens.slice(length - 1).map((_, from) => {
    let hash = 0;
    for (let at = from; at < from + length; at += 1)
      hash = Math.imul(hash ^ (tokens[at] ?? 0), 0x9e3779b1) + 0x7f4a7c15;
    return scattered(hash);
  });
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The last steps of MurmurHash3, so that the least of some hashes is any of them. */
function scattered(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
