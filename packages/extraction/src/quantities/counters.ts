import { chineseCounters, latinUnits, otherPlurals, phraseEnds } from "./counter-words.ts";
import { phraseTable } from "./phrase-table.ts";

const chinese = phraseTable(listed(chineseCounters));
const latin = phraseTable(listed(latinUnits));
const ends = new Set(phraseEnds.split(","));
const plurals = new Set(otherPlurals.split(","));

export interface Counter {
  readonly unit: string;
  readonly end: number;
}

/** What a number that ends at an offset counts, or null where no counter stands there. */
export function counterAt(plain: string, end: number): Counter | null {
  const found = chinese.at(plain, end) ?? latin.at(plain, plain[end] === " " ? end + 1 : end);
  return found && { unit: found.meaning, end: found.end };
}

const longestPhrase = 6;

/**
 * What an English number counts: the noun phrase behind it up to its first plural, or the word joined to it, as in
 * `five-year`. The unit of a long phrase is its noun alone.
 */
export function nounBehind(plain: string, numberEnd: number): Counter | null {
  const phrase = /^[ -][a-z][a-z'/-]*(?: [a-z][a-z'/-]*){0,5}/.exec(
    plain.slice(numberEnd, numberEnd + 90),
  );
  if (!phrase) return null;
  const words = phrase[0].slice(1).split(" ").slice(0, longestPhrase);
  const stop = words.findIndex((word) => ends.has(word));
  const nouns = stop < 0 ? words : words.slice(0, stop);
  const plural = nouns.findIndex(isPlural);
  const isJoined = plain[numberEnd] === "-";
  const taken = isJoined && plural < 0 ? nouns.slice(0, 1) : nouns.slice(0, plural + 1);
  const last = taken.at(-1);
  if (last === undefined) return null;
  const length = taken.join(" ").length;
  return { unit: taken.length <= 2 ? taken.join(" ") : last, end: numberEnd + 1 + length };
}

function isPlural(word: string): boolean {
  return plurals.has(word) || (/[a-z]{2}s$/.test(word) && !/(?:ss|us|is|ous)$/.test(word));
}

function listed(words: string): (readonly [string, string])[] {
  return words.split(",").map((word) => [word, word] as const);
}
