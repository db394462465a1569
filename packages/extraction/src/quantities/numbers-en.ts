import { isLetter } from "../text/character-classes.ts";
import { smallNumbers } from "./number-words.ts";

/** Where an English number of words ends, and its value without a scale word. */
export interface WordNumber {
  readonly end: number;
  readonly value: number;
}

/** The first letters of number words. */
const initials = "otfsenha";

/** Reads `five`, `twenty-five`, `two hundred and fifty`, and `a`, `half a` or `one and a half` before a scale word. */
export function readEnglishNumber(plain: string, start: number): WordNumber | null {
  if (!initials.includes(plain.charAt(start))) return null;
  const article =
    /^(?:an?|half an?)(?=[ -](?:hundred|thousand|million|billion|trillion|percentage point)\b)/.exec(
      plain.slice(start, start + 24),
    );
  if (article)
    return { end: start + article[0].length, value: article[0].startsWith("h") ? 0.5 : 1 };
  return withHalf(plain, withHundreds(plain, readSmall(plain, start)));
}

function readSmall(plain: string, start: number): WordNumber | null {
  const end = wordEnd(plain, start);
  const value = smallNumbers.get(plain.slice(start, end));
  if (value === undefined) return null;
  if (value < 20 || value % 10 !== 0 || !" -".includes(plain.charAt(end))) return { end, value };
  const unitsEnd = wordEnd(plain, end + 1);
  const units = smallNumbers.get(plain.slice(end + 1, unitsEnd)) ?? 0;
  return units > 0 && units < 10 ? { end: unitsEnd, value: value + units } : { end, value };
}

function withHundreds(plain: string, before: WordNumber | null): WordNumber | null {
  if (before === null || !plain.startsWith("hundred", before.end + 1)) return before;
  const end = before.end + " hundred".length;
  const and = /^(?: and[ -]| )/.exec(plain.slice(end, end + 5));
  const rest = and ? readSmall(plain, end + and[0].length) : null;
  if (isLetter(plain.charCodeAt(end))) return before;
  const value = before.value * 100;
  return rest === null ? { end, value } : { end: rest.end, value: value + rest.value };
}

function withHalf(plain: string, before: WordNumber | null): WordNumber | null {
  const half = " and a half";
  if (before === null || !plain.startsWith(half, before.end)) return before;
  return { end: before.end + half.length, value: before.value + 0.5 };
}

function wordEnd(plain: string, start: number): number {
  let at = start;
  while (at < start + 12 && isLetter(plain.charCodeAt(at))) at += 1;
  return at;
}
