import { isDigit, isHan, isLetter, isWordUnit } from "../text/character-classes.ts";
import { currencyBefore, currencyBehind } from "./currencies.ts";
import { readDigits } from "./digits.ts";
import { isJoinedToName, isNumbered } from "./identifiers.ts";
import type { Place } from "./mentions.ts";
import { hanMyriads, hanNumberUnits, hanUnits, roughlyBefore } from "./number-words.ts";
import { readEnglishNumber } from "./numbers-en.ts";
import { readChineseNumber } from "./numbers-zh.ts";
import { fractionPrefixes } from "./rate-words.ts";
import { readScale } from "./scales.ts";

/** What a reader of numbers makes of the text at an offset. */
export interface NumberReading {
  readonly end: number;
  readonly value: number;
  /** The power of ten of its scale words, 0 without one. */
  readonly power: number;
  /** Of these the power of 万 and 亿, or of all English ones. */
  readonly myriads: number;
  /** Whether the text leaves it open above: 300多亿. */
  readonly isOpen: boolean;
}

/** A number with its scale words. */
export interface Numeral extends NumberReading, Place {
  readonly script: "digits" | "han" | "words";
  /** How many percent one makes, behind 百分之 and its like. */
  readonly percent: number | null;
}

/** Numbers in order, and how far the text was read for them. */
export interface Numerals {
  readonly numerals: readonly Numeral[];
  readonly end: number;
}

/** The first numbers of a plain text; those that name something, as in `H20` and 第5条, are left out but counted. */
export function readNumerals(plain: string, most: number): Numerals {
  const numerals: Numeral[] = [];
  let [at, count] = [0, 0];
  while (at < plain.length && count < most) {
    const unit = plain.charCodeAt(at);
    const found = numerals.length;
    if (isDigit(unit)) {
      at = readDigitsAt(plain, at, numerals);
      count += 1;
    } else {
      if (isLetter(unit)) at = readWordAt(plain, at, numerals);
      else if (hanNumberUnits.has(unit)) at = readHanAt(plain, at, numerals);
      else at += 1;
      count += numerals.length - found;
    }
  }
  return { numerals, end: at };
}

function readDigitsAt(plain: string, start: number, numerals: Numeral[]): number {
  const digits = readDigits(plain, start);
  if (digits.isName || isJoinedToName(plain, start, digits.end)) return digits.end;
  const grouped = groupedEnd(plain, start, digits.end);
  if (grouped !== null) return grouped;
  const han = isHan(plain.charCodeAt(digits.end)) ? readChineseNumber(plain, start) : null;
  if (han && han.end > digits.end) return add(numerals, start, han, "digits");
  const { end, power } = readScale(plain, start, digits.end);
  if (power === 0 && isNumbered(plain, start) && !hasUnit(plain, end)) return end;
  const isDecimal = isBehindPoint(plain, start);
  const value = scaled(isDecimal ? `0.${digits.text}` : digits.text, power);
  const from = isDecimal ? start - 1 : start;
  return add(numerals, from, { end, value, power, myriads: power, isOpen: false }, "digits");
}

/** `.5 billion`. */
function isBehindPoint(plain: string, start: number): boolean {
  return (
    plain[start - 1] === "." && plain[start - 2] !== "." && !isWordUnit(plain.charCodeAt(start - 2))
  );
}

/** Where `€1,5` and `$1 200` end, whose comma or space may mean a decimal or thousands; null for other numbers. */
function groupedEnd(plain: string, start: number, end: number): number | null {
  let behind = groupEnd(plain, end);
  if (behind === end || currencyBefore(plain, start) === null) return null;
  for (let next = groupEnd(plain, behind); next > behind; next = groupEnd(plain, behind))
    behind = next;
  return behind;
}

/** Where a group of digits ends that a comma joins, or of three digits that a space does; the offset itself without one. */
function groupEnd(plain: string, from: number): number {
  if (plain[from] !== "," && plain[from] !== " ") return from;
  let at = from + 1;
  while (isDigit(plain.charCodeAt(at))) at += 1;
  const length = at - from - 1;
  return (plain[from] === "," ? length > 0 : length === 3) ? at : from;
}

function hasUnit(plain: string, end: number): boolean {
  return plain[end] === "%" || currencyBehind(plain, end, false) !== null;
}

/** The power goes into the text, so that 1.1673 trillion comes out whole. */
function scaled(text: string, power: number): number {
  return power === 0 ? Number(text) : Number(`${text}e${power}`);
}

function readHanAt(plain: string, start: number, numerals: Numeral[]): number {
  const percent = plain.startsWith("分之", start + 1)
    ? fractionPrefixes.get(plain.slice(start, start + 3))
    : undefined;
  if (percent !== undefined) return readFraction(plain, start, percent, numerals);
  const reading = readChineseNumber(plain, start) ?? readUnitAlone(plain, start);
  if (reading === null) return start + 1;
  return plain[start - 1] === "第" ? reading.end : add(numerals, start, reading, "han");
}

/** 万 in 万台级, which names a class of size, and 千 in 近千家: a unit alone that is a number. */
function readUnitAlone(plain: string, start: number): NumberReading | null {
  const unit = hanUnits.get(plain.charAt(start)) ?? hanMyriads.get(plain.charAt(start));
  const isRough = start > 0 && roughlyBefore.includes(plain.charAt(start - 1));
  if (unit === undefined || (plain[start + 2] !== "级" && !isRough)) return null;
  const power = Math.log10(unit);
  return { end: start + 1, value: unit, power, myriads: unit < 1e4 ? 0 : power, isOpen: false };
}

function readFraction(plain: string, start: number, percent: number, numerals: Numeral[]): number {
  const from = start + 3;
  const reading = plain[from] === "百" ? wholeAt(from) : numberAt(plain, from);
  return reading === null ? from : add(numerals, start, reading, "han", percent);
}

function wholeAt(start: number): NumberReading {
  return { end: start + 1, value: 100, power: 0, myriads: 0, isOpen: false };
}

function numberAt(plain: string, start: number): NumberReading | null {
  if (!isDigit(plain.charCodeAt(start))) return readChineseNumber(plain, start);
  const { end, text } = readDigits(plain, start);
  return { end, value: Number(text), power: 0, myriads: 0, isOpen: false };
}

function readWordAt(plain: string, start: number, numerals: Numeral[]): number {
  const words = isWordUnit(plain.charCodeAt(start - 1)) ? null : readEnglishNumber(plain, start);
  if (words === null) return skipWord(plain, start);
  const first = readScale(plain, start, words.end);
  const { power } = first;
  let [end, value] = [first.end, scaled(String(words.value), power)];
  for (let rest = restBehind(plain, end, power); rest; rest = restBehind(plain, end, rest.power)) {
    value += rest.value;
    end = rest.end;
  }
  return add(numerals, start, { end, value, power, myriads: power, isOpen: false }, "words");
}

/** `five hundred thousand` behind `two million`: what goes on a number in words with a smaller scale. */
function restBehind(plain: string, end: number, above: number) {
  if (above < 3 || plain[end] !== " ") return null;
  const words = plain[end + 1] === "a" ? null : readEnglishNumber(plain, end + 1);
  if (words === null) return null;
  const scale = readScale(plain, end + 1, words.end);
  const value = scaled(String(words.value), scale.power);
  return value < 10 ** above && scale.power < above ? { ...scale, value } : null;
}

function add(
  numerals: Numeral[],
  start: number,
  { end, value, power, myriads, isOpen }: NumberReading,
  script: Numeral["script"],
  percent: number | null = null,
): number {
  numerals.push({ start, end, value, power, myriads, isOpen, script, percent });
  return end;
}

/** The end of a word of letters; digits behind a currency code, as in `RMB500bn`, are a number of their own. */
function skipWord(plain: string, start: number): number {
  let at = start;
  while (isLetter(plain.charCodeAt(at))) at += 1;
  if (isDigit(plain.charCodeAt(at)) && currencyBefore(plain, at) === null)
    while (isWordUnit(plain.charCodeAt(at)) || isInnerStop(plain, at)) at += 1;
  return at;
}

/** The full stops of `v1.2.3`. */
function isInnerStop(plain: string, at: number): boolean {
  return plain[at] === "." && isDigit(plain.charCodeAt(at + 1));
}
