/** A stretch of a text: half-open, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where words stand first in a text. */
export function firstPlace(text: string, words: string): Stretch {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** Characters that two stretches share. */
export function shared(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether two stretches share at least half of the shorter (§3.10). */
export function isHalfShared(a: Stretch, b: Stretch): boolean {
  return shared(a, b) > 0 && shared(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);
}

/** Shared characters over all that either covers. */
export function intersectionOverUnion(a: Stretch, b: Stretch): number {
  const both = shared(a, b);
  return both / (a.end - a.start + b.end - b.start - both);
}

/** The length of the longest run of characters that two texts have in common. */
export function sharedLength(a: string, b: string): number {
  let longest = 0;
  let before = new Uint16Array(b.length + 1);
  for (let at = 1; at <= a.length; at += 1) {
    const row = new Uint16Array(b.length + 1);
    for (let place = 1; place <= b.length; place += 1)
      if (a[at - 1] === b[place - 1]) {
        row[place] = (before[place - 1] ?? 0) + 1;
        longest = Math.max(longest, row[place] ?? 0);
      }
    before = row;
  }
  return longest;
}
