import { isWordUnit } from "../text/character-classes.ts";

/** A phrase of a table found in a text: what it means and where. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** Phrases with meanings, looked up at a place of a plain text; the longest that fits wins. */
export interface PhraseTable<Meaning> {
  /** The phrase that begins at an offset. */
  readonly at: (plain: string, start: number) => Found<Meaning> | null;
  /** The phrase that ends at an offset. */
  readonly before: (plain: string, end: number) => Found<Meaning> | null;
}

type Entry<Meaning> = readonly [phrase: string, meaning: Meaning];

/** A Latin phrase stands at word boundaries, but for one that begins behind a digit, as in `70bn`. */
export function phraseTable<Meaning>(entries: Iterable<Entry<Meaning>>): PhraseTable<Meaning> {
  const longestFirst = [...entries].toSorted(([a], [b]) => b.length - a.length);
  const byFirst = grouped(longestFirst, (phrase) => phrase.charCodeAt(0));
  const byLast = grouped(longestFirst, (phrase) => phrase.charCodeAt(phrase.length - 1));
  return {
    at: (plain, start) => {
      for (const [phrase, meaning] of byFirst.get(plain.charCodeAt(start)) ?? []) {
        const end = start + phrase.length;
        if (plain.startsWith(phrase, start) && !isInsideWord(plain, end))
          return { meaning, start, end };
      }
      return null;
    },
    before: (plain, end) => {
      for (const [phrase, meaning] of byLast.get(plain.charCodeAt(end - 1)) ?? []) {
        const start = end - phrase.length;
        if (start >= 0 && plain.startsWith(phrase, start) && !isInsideWord(plain, start))
          return { meaning, start, end };
      }
      return null;
    },
  };
}

/** Entries of a table written as lists of phrases by meaning, parted by commas. */
export function phrases<Meaning extends string>(
  lists: Readonly<Partial<Record<Meaning, string>>>,
): Entry<Meaning>[] {
  return (Object.entries(lists) as [Meaning, string][]).flatMap(([meaning, list]) =>
    list.split(",").map((phrase): Entry<Meaning> => [phrase.trim(), meaning]),
  );
}

/** Whether an offset parts two characters of one word. */
export function isInsideWord(plain: string, at: number): boolean {
  return isWordUnit(plain.charCodeAt(at - 1)) && isWordUnit(plain.charCodeAt(at));
}

function grouped<Meaning>(
  entries: readonly Entry<Meaning>[],
  key: (phrase: string) => number,
): Map<number, Entry<Meaning>[]> {
  const groups = new Map<number, Entry<Meaning>[]>();
  for (const entry of entries) {
    const group = groups.get(key(entry[0]));
    if (group) group.push(entry);
    else groups.set(key(entry[0]), [entry]);
  }
  return groups;
}
