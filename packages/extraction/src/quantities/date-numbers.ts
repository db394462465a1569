import { ends } from "./date-words.ts";
import { hanDigits, hanUnits } from "./number-words.ts";

const endWords = new Set(ends.split(",").map((word) => word.trim()));

/** Whether a word for a part of a year or month means its end. */
export function isEnd(part: string | undefined): boolean {
  return part !== undefined && endWords.has(part);
}

/** 7th, 2024, 二〇二四, 十二 and 三十一 as numbers. */
export function numberOf(written: string): number {
  if (/^\d/.test(written)) return Number.parseInt(written, 10);
  const digits = Array.from(written);
  if (!digits.some((digit) => hanUnits.has(digit)))
    return Number(digits.map((digit) => hanDigits.get(digit) ?? 0).join(""));
  const [tens = "", units = ""] = written.split("十");
  return (hanDigits.get(tens) ?? 1) * 10 + (hanDigits.get(units) ?? 0);
}
