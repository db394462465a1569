import { inLanguage } from "../../lib/in-language.ts";
import { formatCount, formatMoney } from "../../lib/number-text.ts";

const words = inLanguage(
  {
    none: "none",
    below: (share: string) => `below ${share}`,
    years: (years: string) => `${years} years`,
  },
  { none: "无", below: (share) => `不足${share}`, years: (years) => `${years}年` },
);

const leastShare = 0.0005;

/** A figure of a run as its digits deserve it: two of them. A share that is nothing is said in words. */
export function figureText(value: number, unit: string): string {
  if (Number.isNaN(value)) return "–";
  switch (unit) {
    case "billion yuan":
      return formatMoney(twoDigits(value * 1e9), "CNY");
    case "share":
      return shareText(value);
    case "years":
      return words.years(value.toFixed(1));
    case "representative projects":
      return formatCount(value < 100 ? Math.round(value) : twoDigits(value));
    default:
      return formatCount(twoDigits(value));
  }
}

function shareText(share: number): string {
  if (share === 0) return words.none;
  if (share > 0 && share < leastShare) return words.below("0.05%");
  return `${twoDigits(100 * share)}%`;
}

/** The value with two significant digits. */
export function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
