import { isDigit } from "../text/character-classes.ts";
import { readDigits } from "./digits.ts";
import {
  hanDigits,
  hanMyriads,
  hanUnits,
  openMarks,
  unitAfterHan,
  vagueBefore,
} from "./number-words.ts";
import { ChineseSum } from "./chinese-sum.ts";
import type { NumberReading } from "./numerals.ts";

const longestRun = 32;

/** Reads a number with Chinese units that begins at an offset: 1.38万亿, 三千, 300多亿, 二〇二四; null where none does. */
export function readChineseNumber(plain: string, start: number): NumberReading | null {
  if (!isDigit(plain.charCodeAt(start)) && isPartOfNumber(plain.charAt(start - 1))) return null;
  const sum = new ChineseSum();
  let whole: NumberReading | null = null;
  let beforeDigit: NumberReading | null = null;
  let isOpen = false;
  for (let at = start, end = readPart(plain, at, sum); end > at; end = readPart(plain, at, sum)) {
    if (!isUnit(plain.charAt(at))) beforeDigit = whole;
    at = end;
    if (at - start > longestRun) return null;
    if (isOpenMark(plain, at)) {
      isOpen = true;
      at += 1;
    }
    const { value, power, myriads } = sum;
    if (sum.isWhole) whole = { end: at, value, power, myriads, isOpen };
  }
  // A unit that fits no more belongs to the digit before it: 一百二十万 1000万 are two numbers.
  if (whole !== null && isRefusedUnit(plain, whole.end)) whole = beforeDigit;
  const isVague = whole !== null && sum.leads && plain[start - 1] === "上";
  return whole === null || isVague || hanDigits.has(plain.charAt(whole.end)) ? null : whole;
}

function isUnit(character: string): boolean {
  return hanUnits.has(character) || hanMyriads.has(character);
}

function isRefusedUnit(plain: string, at: number): boolean {
  return isUnit(plain.charAt(at)) && !isMeasure(plain, at);
}

/** 千 in 千瓦 and 百 in 百分点. */
function isMeasure(plain: string, at: number): boolean {
  return (
    at + 1 < plain.length &&
    unitAfterHan.get(plain.charAt(at))?.includes(plain.charAt(at + 1)) === true
  );
}

function isPartOfNumber(character: string): boolean {
  return (
    hanDigits.has(character) ||
    isUnit(character) ||
    (character !== "" && vagueBefore.includes(character))
  );
}

/** Adds the digits or the unit at an offset to a sum, and says where the text goes on: at the offset where none fits. */
function readPart(plain: string, at: number, sum: ChineseSum): number {
  // 10个亿 is 10亿.
  if (plain[at] === "个" && plain[at + 1] === "亿") return sum.multiplyAll(1e8) ? at + 2 : at;
  const character = plain.charAt(at);
  if (isDigit(plain.charCodeAt(at))) {
    const digits = readDigits(plain, at);
    return !digits.isName && sum.addDigit(Number(digits.text), false) ? digits.end : at;
  }
  if (hanDigits.has(character)) return readHanDigits(plain, at, sum);
  if (character === "点") return readDecimals(plain, at, sum);
  if (isMeasure(plain, at)) return at;
  const unit = hanUnits.get(character);
  if (unit !== undefined) return sum.multiplySection(unit) ? at + 1 : at;
  const myriad = hanMyriads.get(character);
  return myriad !== undefined && sum.multiplyAll(myriad) ? at + 1 : at;
}

/** Reads 五, 二〇二四 and 一点七五; two or three digits in a row, as in 三五家, leave the number open to guesses. */
function readHanDigits(plain: string, at: number, sum: ChineseSum): number {
  const end = skipHanDigits(plain, at);
  const digits = asDigits(plain.slice(at, end));
  if (digits.length > 1 && digits.length < 4 && !digits.startsWith("0")) return at;
  const decimals =
    plain[end] === "点" ? asDigits(plain.slice(end + 1, skipHanDigits(plain, end + 1))) : "";
  if (decimals === "") return sum.addDigit(Number(digits), digits.startsWith("0")) ? end : at;
  return sum.addDigit(Number(`${digits}.${decimals}`), false) ? end + 1 + decimals.length : at;
}

/** Characters behind decimals with which they are a time of day: 十点三十分. */
const ofClock = "十百千分刻钟时";

/** 点五 behind 十 or a higher unit, as in 二十点五亿. */
function readDecimals(plain: string, at: number, sum: ChineseSum): number {
  const end = skipHanDigits(plain, at + 1);
  if (end === at + 1 || ofClock.includes(plain.charAt(end) || "-")) return at;
  return sum.addDecimals(Number(`0.${asDigits(plain.slice(at + 1, end))}`)) ? end : at;
}

function skipHanDigits(plain: string, from: number): number {
  let at = from;
  while (hanDigits.has(plain.charAt(at)) && at < from + longestRun) at += 1;
  return at;
}

function asDigits(han: string): string {
  let digits = "";
  for (const digit of han) digits += String(hanDigits.get(digit) ?? "");
  return digits;
}

function isOpenMark(plain: string, at: number): boolean {
  return at < plain.length && openMarks.includes(plain.charAt(at));
}
