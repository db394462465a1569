import { isDigit, isHan, isLetter, isWordUnit } from "./character-classes.ts";
import { names, numbered, openers, titles } from "./sentence-words.ts";

const longestWord = 24;

/** Whether the full stop at an offset ends a sentence that began at `start`. */
export function isFullStop(
  plain: string,
  at: number,
  start: number,
  isCapital: (offset: number) => boolean,
): boolean {
  const behind = plain.charCodeAt(at + 1);
  if (isWordUnit(behind) || isMiddle(behind)) return false;
  const next = skipBlanks(plain, at + 1);
  if (next >= plain.length) return true;
  const word = wordBefore(plain, at, start);
  if (isItemMark(plain, start, at)) return false;
  return endsAfter(word, plain, next) && mayOpen(plain, next, isCapital);
}

/** `3.`, `a.` or `(2).` at the head of a sentence number an item. */
function isItemMark(plain: string, start: number, at: number): boolean {
  return at - start <= 4 && /^\(?(?:\d{1,3}|[a-z])\)?$/.test(plain.slice(start, at));
}

function endsAfter(word: string, plain: string, next: number): boolean {
  if (titles.has(word)) return false;
  const isInitial = word.length === 1 && isLetter(word.charCodeAt(0));
  if (numbered.has(word)) return !isDigit(plain.charCodeAt(next));
  if (names.has(word) || isInitial) return openers.has(wordFrom(plain, next));
  return true;
}

/** Whether a sentence may open at an offset: with anything but a small letter. */
function mayOpen(plain: string, at: number, isCapital: (offset: number) => boolean): boolean {
  const opening = "\"'([".includes(plain.charAt(at)) ? at + 1 : at;
  return !isLetter(plain.charCodeAt(opening)) || isCapital(opening);
}

/** Signs of a file name, an address or an abbreviation that goes on. */
function isMiddle(unit: number): boolean {
  return ",;:/-@%".includes(String.fromCharCode(unit));
}

/** The word of letters and inner full stops that ends before an offset. */
function wordBefore(plain: string, end: number, start: number): string {
  let at = end;
  const first = Math.max(start, end - longestWord);
  while (at > first && isWordPart(plain, at - 1)) at -= 1;
  return plain.slice(at, end);
}

function wordFrom(plain: string, start: number): string {
  let at = start;
  while (at < start + longestWord && (isWordUnit(plain.charCodeAt(at)) || plain[at] === "'"))
    at += 1;
  return plain.slice(start, at);
}

function isWordPart(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  return isWordUnit(unit) || (plain[at] === "." && !isHan(plain.charCodeAt(at - 1)));
}

export function skipBlanks(plain: string, from: number): number {
  let at = from;
  while (plain[at] === " " || plain[at] === "\n") at += 1;
  return at;
}
