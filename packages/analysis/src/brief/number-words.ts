import type { Amount, Figure } from "@nqpf/domain";

import { wordOf } from "./vocabulary-words.ts";

const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

const units = [
  { name: "tn", size: 1e12 },
  { name: "bn", size: 1e9 },
  { name: "m", size: 1e6 },
] as const;

export function numberWords(value: number): string {
  return format.format(value);
}

/** `about 1.2 tn CNY`: in the largest unit that needs no rounding. */
export function moneyWords({
  value,
  currency,
  qualifier,
}: Pick<Amount, "value" | "currency" | "qualifier">): string {
  const unit = units.find(({ size }) => value >= size && Number.isInteger((value * 1000) / size));
  const sum = unit ? `${numberWords(value / unit.size)} ${unit.name}` : numberWords(value);
  return [qualifier === "exact" ? "" : wordOf("qualifier", qualifier), sum, currency]
    .filter((part) => part !== "")
    .join(" ");
}

/** `1.75 percent`, `5 to 8 years`; empty where there is no figure. */
export function figureWords(value: Figure, unit: string | null): string {
  if (value === null) return "";
  const figure = Array.isArray(value) ? value.map(numberWords).join(" to ") : numberWords(value);
  return unit === null ? figure : `${figure} ${unit}`;
}

/** `1 measure`, `2 measures`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberWords(count)} ${count === 1 ? noun : plural}`;
}
