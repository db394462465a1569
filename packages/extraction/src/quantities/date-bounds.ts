import type { DateMention } from "./mentions.ts";
import { boundFillers, boundsBefore, boundsBehind, stateBounds } from "./bound-words.ts";
import { phrases, phraseTable } from "./phrase-table.ts";

export type Bound = DateMention["bound"];

const before = phraseTable(phrases<Bound>(boundsBefore));
const behind = phraseTable(phrases<Bound>(boundsBehind));
const fillers = phraseTable(boundFillers.split(",").map((word) => [word.trim(), word] as const));
const state = phraseTable(phrases<Bound>(stateBounds));

/** How the words around a date bound it. */
export function boundOf(plain: string, start: number, end: number): Bound {
  const last = behind.at(plain, skipInclusive(plain, end));
  if (last && !countsBehind(plain, last.end)) return last.meaning;
  return before.before(plain, skipFillers(plain, start))?.meaning ?? "on";
}

/** The offset behind a space, a bracket that closes, or (含) which says that the day itself is meant too. */
function skipInclusive(plain: string, end: number): number {
  if (plain.startsWith("(含)", end)) return end + 3;
  return " )".includes(plain.charAt(end) || "-") ? end + 1 : end;
}

/** 前 in 今年前8个月 and 今年前三季度, which counts what follows. */
function countsBehind(plain: string, end: number): boolean {
  return plain[end - 1] === "前" && /[\d一二三四五六七八九十几]/.test(plain.charAt(end));
}

/** The offset behind the word before a date, but for words that leave its bound as it is: `by around the year 2030`. */
function skipFillers(plain: string, start: number): number {
  let at = skipBlank(plain, start);
  for (let filler = fillers.before(plain, at); filler; filler = fillers.before(plain, at))
    at = skipBlank(plain, filler.start);
  return at;
}

function skipBlank(plain: string, end: number): number {
  return plain[end - 1] === " " || plain[end - 1] === "\n" ? end - 1 : end;
}

/** The bound that 截至 and `as of` set if the day is still to come; of a past one they tell a state. */
export function stateBoundOf(plain: string, start: number): Bound | null {
  return state.before(plain, skipBlank(plain, start))?.meaning ?? null;
}

const ahead =
  /(?:(?:^|[^a-z])(?:will|shall|due|scheduled|is to|are to)(?![a-z])[^.;]*|将[^。,;]{0,8})$/;

/** Whether the words before a date speak of what is to come: `will start on Monday`. */
export function looksAheadAt(plain: string, start: number): boolean {
  return ahead.test(plain.slice(Math.max(0, start - 48), start));
}

/** Whether `between` stands before a date, so that `and` behind it closes a range. */
export function isBetweenAt(plain: string, start: number): boolean {
  return plain.startsWith("between ", start - "between ".length);
}
