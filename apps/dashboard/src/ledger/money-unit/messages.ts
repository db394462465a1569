import { inLanguage } from "../../lib/in-language.ts";
import { zh } from "./messages.zh.ts";

export const en = {
  money: (value: string, currency: string) => `${currency} ${value}`,
  ofOutput: (percent: string) => `${percent} of GDP`,
  rate: (year: string, money: string, base: string) =>
    `at the ${year} average, ${base} 1 = ${money}`,
  output: (year: string, money: string) => `China's GDP of ${year}, ${money}`,
  standsIn: (year: string) => ` (the latest held for ${year})`,
  /** An amount in the unit chosen, and how its source gives it. */
  converted: (shown: string, original: string, rate: string) =>
    `${shown}: the source says ${original}; converted ${rate}`,
  original: (money: string) => `source: ${money}`,
  noRate: (unit: string) => `no rate leads to ${unit}; shown as its source gives it`,
  total: (years: string, original: string) =>
    `each amount converted by the rate of its own year (${years}); in the sources' currency ${original}`,
  totalNoRate: (unit: string) =>
    `one of the amounts has no rate to ${unit}; shown as the sources give it`,
} as const;

export const messages = inLanguage(en, zh);
