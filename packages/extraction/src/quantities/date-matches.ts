import { isDigit, isLetter } from "../text/character-classes.ts";
import { createMatcher } from "../text/matcher.ts";
import type { DateParts } from "./date-context.ts";
import * as english from "./date-patterns-en.ts";
import * as chinese from "./date-patterns-zh.ts";
import type { DateMention } from "./mentions.ts";
import { hanDigitUnits } from "./number-words.ts";

// Sticky patterns whose every repetition is bounded: a try costs the same wherever it is made.
const sticky = (pattern: string) => new RegExp(pattern, "y");
const bareDay = [sticky(chinese.bareDay)];
const continuations = [...chinese.continuations, ...english.continuations].map(sticky);
const words = { en: english.wordPatterns.map(sticky), zh: chinese.wordPatterns.map(sticky) };
const digits = [...chinese.digitPatterns, ...english.digitPatterns].map(sticky);
const hanDigitPatterns = [...chinese.digitPatterns.map(sticky), ...words.zh];
const openings = createMatcher([...english.openingWords, ...chinese.openingWords]);

export interface DateMatch {
  readonly end: number;
  readonly parts: DateParts;
}

/** The longest date that begins at an offset; `last` is the date that it may go on, as in `March 21-23`. */
export function matchDate(
  plain: string,
  start: number,
  last: DateMention | null,
): DateMatch | null {
  const match = longest(plain, start, patternsFor(plain.charCodeAt(start)));
  const goesOn = last !== null && last.value.length === 10;
  const continued = goesOn ? longest(plain, start, continuations) : null;
  if (continued && continued.end > (match?.end ?? start)) return continued;
  return match ?? longest(plain, start, bareDay);
}

function patternsFor(unit: number): readonly RegExp[] {
  if (isDigit(unit)) return digits;
  if (isLetter(unit)) return words.en;
  return hanDigitUnits.has(unit) ? hanDigitPatterns : words.zh;
}

function longest(plain: string, start: number, patterns: readonly RegExp[]): DateMatch | null {
  let best: DateMatch | null = null;
  for (const pattern of patterns) {
    pattern.lastIndex = start;
    const match = pattern.exec(plain);
    if (match && start + match[0].length > (best?.end ?? start))
      best = { end: start + match[0].length, parts: match.groups ?? {} };
  }
  return best;
}

/** The offsets at which a date may begin, in order. */
export function startsOf(plain: string): number[] {
  const opened = new Set<number>();
  openings.scan(plain, (_term, start) => opened.add(start));
  const inOrder = [...opened].toSorted((a, b) => a - b);
  const starts: number[] = [];
  let next = 0;
  for (let at = 0; at < plain.length; at += 1) {
    if (isNumberUnit[plain.charCodeAt(at)] === 0 || !startsNumber(plain, at)) continue;
    for (; (inOrder[next] ?? at) < at; next += 1) starts.push(inOrder[next] ?? 0);
    if (inOrder[next] === at) next += 1;
    starts.push(at);
  }
  return [...starts, ...inOrder.slice(next)];
}

const isNumberUnit = new Uint8Array(0x10000);
for (let unit = 48; unit <= 57; unit += 1) isNumberUnit[unit] = 1;
for (const unit of hanDigitUnits) isNumberUnit[unit] = 1;

/** What stands behind the digits that a date begins with. */
const goesOn = new Uint8Array(0x10000);
for (const sign of '年月日号季末期时规"”至到-~、和或 /.abcdefghijklmnopqrstuvwxyz')
  goesOn[sign.charCodeAt(0)] = 1;

/** Whether a date may begin at one of `startsOf`: most numbers are none, as what stands behind their digits tells. */
export function mayBeginDate(plain: string, start: number): boolean {
  const isSame = isDigit(plain.charCodeAt(start))
    ? isDigit
    : (unit: number) => hanDigitUnits.has(unit);
  let end = start;
  while (isSame(plain.charCodeAt(end))) end += 1;
  return end === start || goesOn[plain.charCodeAt(end)] === 1;
}

function startsNumber(plain: string, at: number): boolean {
  const unit = plain.charCodeAt(at);
  const before = plain.charCodeAt(at - 1);
  if (isDigit(unit)) return !isDigit(before) && !isLetter(before) && !isInnerSign(plain, at - 1);
  return hanDigitUnits.has(unit) && !hanDigitUnits.has(before);
}

/** A sign that joins the digits on its sides: `1.5`, `3:45`, `2024/16`. */
function isInnerSign(plain: string, at: number): boolean {
  return at > 0 && ".,:/".includes(plain.charAt(at)) && isDigit(plain.charCodeAt(at - 1));
}
