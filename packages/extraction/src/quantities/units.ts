import type { RateUnit } from "@nqpf/domain/reading";

import { currencyBefore, currencyBehind } from "./currencies.ts";
import type { Place } from "./mentions.ts";
import { hanDigits } from "./number-words.ts";
import type { Numeral } from "./numerals.ts";
import { phraseTable } from "./phrase-table.ts";
import { notTenthBefore, rateUnits } from "./rate-words.ts";

/** What a number is of, where it is money or a rate. */
export type Unit =
  | { readonly kind: "money"; readonly currency: string }
  | { readonly kind: "rate"; readonly unit: RateUnit; readonly factor: number };

/** A number with its unit, if any; the place has both. */
export interface Measured extends Place {
  readonly numeral: Numeral;
  readonly value: number;
  readonly unit: Unit | null;
  /** Whether the unit stands before the number, as a sign, a code or 百分之. */
  readonly isPrefixed: boolean;
}

const rates = phraseTable(
  rateUnits.flatMap(({ unit, factor, words }) =>
    words.split(",").map((word) => [word.trim(), { kind: "rate", unit, factor } as const] as const),
  ),
);

/** Adds to a number the unit beside it; what stands before `from` belongs to an earlier number. */
export function measure(plain: string, numeral: Numeral, from: number): Measured {
  const { start, end, value } = numeral;
  if (numeral.percent !== null)
    return { start, end, numeral, value, unit: percent(numeral.percent), isPrefixed: true };
  const rate = rateBehind(plain, numeral);
  if (rate)
    return { start, end: rate.end, numeral, value: rate.value, unit: rate.unit, isPrefixed: false };
  return measureMoney(plain, numeral, from);
}

function measureMoney(plain: string, numeral: Numeral, from: number): Measured {
  const { start, end, value } = numeral;
  const found = currencyBefore(plain, start);
  const before = found !== null && found.start >= from ? found : null;
  const behind = isBareHan(numeral) ? null : currencyBehind(plain, end, numeral.power > 0);
  const [first, second] = before?.isVague === true ? [behind, before] : [before, behind];
  const currency = first?.currency ?? second?.currency;
  return {
    start: before?.start ?? start,
    end: behind?.end ?? end,
    numeral,
    value,
    unit: currency === undefined ? null : { kind: "money", currency },
    isPrefixed: behind === null && before !== null,
  };
}

/** 三元 and 二元 are words about three and two parts. */
function isBareHan({ script, value, start, end }: Numeral): boolean {
  return script === "han" && end - start === 1 && value < 10;
}

function rateBehind(plain: string, numeral: Numeral) {
  const { end, value } = numeral;
  const joined = plain[end] === " " || plain[end] === "-" || plain[end] === "\n" ? end + 1 : end;
  const found = rates.at(plain, joined);
  if (found) return { end: found.end, value, unit: found.meaning };
  return tenthsBehind(plain, numeral);
}

/** 三成 is 30 percent, 一成半 15, 六成五 65. */
function tenthsBehind(plain: string, numeral: Numeral) {
  const { end, value } = numeral;
  const next = plain.charAt(end + 1);
  if (plain[end] !== "成" || value >= 10 || (next !== "" && notTenthBefore.includes(next)))
    return null;
  // 一 begins many words: 三成一般.
  const tenth = next === "半" ? 5 : next === "一" ? 0 : (hanDigits.get(next) ?? 0);
  return { end: end + (tenth > 0 ? 2 : 1), value: value + tenth / 10, unit: percent(10) };
}

function percent(factor: number): Unit {
  return { kind: "rate", unit: "percent", factor };
}
