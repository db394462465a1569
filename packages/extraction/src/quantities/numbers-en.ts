import { isLetter } from "../text/character-classes.ts";
import { smallNumbers } from "./number-words.ts";

/** Where an English number of words ends, and its value without a scale word. */
export interface WordNumber {
  readonly end: number;
  readonly value: number;
}

/** The first letters of number words. */
const initials = "otfsenhaz";

/** Reads `five`, `twenty-five`, `two hundred and fifty`, and `a`, `half a` or `one and a half` before a scale word. */
export function readEnglishNumber(plain: string, start: number): WordNumber | null {
  if (!initials.includes(plain.charAt(start))) return null;
  const article = readArticle(plain, start);
  if (article) return isOfFraction(plain, start) ? null : article;
  const small = readSmall(plain, start);
  return withPoint(plain, start, small) ?? withHalf(plain, withHundreds(plain, small));
}

/** `a` and `half a` before a scale word, and `a hundred and five`. */
function readArticle(plain: string, start: number): WordNumber | null {
  const words =
    /^(?:an?|half an?)(?=[ -](?:hundred|thousand|million|billion|trillion|percentage point)\b)/.exec(
      plain.slice(start, start + 24),
    )?.[0];
  if (words === undefined) return null;
  const end = start + words.length;
  if (words.startsWith("h")) return { end, value: 0.5 };
  return withHundreds(plain, { end, value: 1 });
}

/** `a` in `a quarter of a billion`, which is no billion. */
function isOfFraction(plain: string, start: number): boolean {
  return /(?:half|quarter|third|fourth|fifth|tenth|hundredth|fraction|part)s? of $/.test(
    plain.slice(Math.max(0, start - 16), start),
  );
}

/** `three point five`; null where no point follows. */
function withPoint(plain: string, start: number, before: WordNumber | null): WordNumber | null {
  const whole = before ?? (plain.startsWith("zero ", start) ? { end: start + 4, value: 0 } : null);
  if (whole === null || !plain.startsWith(" point ", whole.end)) return null;
  let [end, decimals] = [whole.end + " point".length, ""];
  while (plain[end] === " ") {
    const wordStart = end + 1;
    const behind = wordEnd(plain, wordStart);
    const word = plain.slice(wordStart, behind);
    const digit = word === "zero" ? 0 : (smallNumbers.get(word) ?? 10);
    if (digit > 9) break;
    decimals += String(digit);
    end = behind;
  }
  return decimals === "" ? null : { end, value: Number(`${whole.value}.${decimals}`) };
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
