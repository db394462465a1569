import type { TrendBy } from "@nqpf/domain/answers";

import { formatDate } from "../../lib/date-text.ts";
import { type Language, language } from "../../lib/language.ts";

/** The place of a period among all periods of its length: neighbours differ by one. */
export function ordinalOf(period: string): number {
  const { year, part, parts } = partsOf(period);
  return year * parts + part - 1;
}

/** The first ordinal of each year that a span touches and that lies inside it, with the year. */
export function yearsIn(
  first: number,
  last: number,
  by: TrendBy,
): { readonly ordinal: number; readonly year: string }[] {
  const parts = partsOfYear[by];
  const years: { ordinal: number; year: string }[] = [];
  for (let year = Math.ceil(first / parts); year * parts <= last; year += 1)
    years.push({ ordinal: year * parts, year: String(year) });
  return years;
}

/** Where a date lies on the axis of months: whole numbers are middles of months, so that a month stands over its texts. */
export function monthsAt(date: string): number {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return year * 12 + 5.5;
  const middle = year * 12 + month - 1;
  return day === undefined ? middle : middle + (day - 15.5) / 31;
}

/** Where a date lies on the axis of periods. */
export function placeAt(date: string, by: TrendBy): number {
  const months = monthsAt(date);
  return by === "month" ? months : (months - 1) / 3;
}

/** `Mar 2024` or `Q1 2024`; `2024年3月` or `2024年第一季度`. */
export function formatPeriod(period: string, of: Language = language): string {
  if (!period.includes("Q")) return formatDate(period, of);
  const { year, part } = partsOf(period);
  return of === "zh" ? `${year}年第${quarters[part - 1] ?? part}季度` : `Q${part} ${year}`;
}

const quarters = ["一", "二", "三", "四"] as const;
const partsOfYear: Record<TrendBy, number> = { month: 12, quarter: 4 };

function partsOf(period: string) {
  const [year = "", part = ""] = period.split("-");
  const by = part.startsWith("Q") ? "quarter" : "month";
  return { year: Number(year), part: Number(part.replace("Q", "")), parts: partsOfYear[by] };
}
