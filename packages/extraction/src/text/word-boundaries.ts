import { isLetter, isWordUnit } from "./character-classes.ts";

/** Whether a term may begin at an offset: its first letter or digit goes on no word. */
export function opensWord(plain: string, start: number): boolean {
  return !isWordUnit(plain.charCodeAt(start)) || !isWordUnit(plain.charCodeAt(start - 1));
}

/** Where the word ends whose stem ends at an offset, a plural s or es included; -1 where another word goes on. */
export function wordEnd(plain: string, end: number): number {
  const last = plain.charCodeAt(end - 1);
  if (!isWordUnit(last) || !isWordUnit(plain.charCodeAt(end))) return end;
  if (!isLetter(last)) return -1;
  if (plain[end] === "s" && !isWordUnit(plain.charCodeAt(end + 1))) return end + 1;
  const isPlural = plain.startsWith("es", end) && !isWordUnit(plain.charCodeAt(end + 2));
  return isPlural ? end + 2 : -1;
}
