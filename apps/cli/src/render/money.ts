import type { Amount } from "@nqpf/domain";

import { number } from "./number.ts";
import { wordOf } from "./words.ts";

const units = [
  { name: "tn", size: 1e12 },
  { name: "bn", size: 1e9 },
  { name: "m", size: 1e6 },
] as const;

type Unit = (typeof units)[number];

/** A sum in the largest unit that needs no rounding: `1.2 tn`, `500 bn`, `1,234,567`. */
export function sum(value: number): string {
  const unit = units.find(({ size }) => value >= size && isExact(value, size));
  return unit ? `${number(value / unit.size)} ${unit.name}` : number(value);
}

/** Values of one line in the unit of the first: `500 → 800 → 1,200 bn CNY`. */
export function chain(amounts: readonly Amount[]): string {
  const unit = commonUnit(amounts.map(({ value }) => value));
  const values = amounts.map((amount) =>
    qualified(amount, number(amount.value / (unit?.size ?? 1))),
  );
  const currencies = [...new Set(amounts.map(({ currency }) => currency))];
  return [values.join(" → "), unit?.name, currencies.join("/")].filter(Boolean).join(" ");
}

/** `about 1.2 tn CNY` */
export function money(amount: Pick<Amount, "value" | "currency" | "qualifier">): string {
  return `${qualified(amount, sum(amount.value))} ${amount.currency}`;
}

/** What an amount is an amount of: `flow of 2025`, `cumulative`. */
export function basis({ basis: id, period }: Pick<Amount, "basis" | "period">): string {
  const word = wordOf("basis", id).toLowerCase();
  if (period === null) return word;
  return period === "yearly" ? `${word} of every year` : `${word} of ${period}`;
}

function qualified({ qualifier }: Pick<Amount, "qualifier">, text: string): string {
  return qualifier === "exact" ? text : `${wordOf("qualifier", qualifier)} ${text}`;
}

function commonUnit(values: readonly number[]): Unit | undefined {
  const [first = 0] = values;
  return units.find(({ size }) => first >= size && values.every((value) => isExact(value, size)));
}

/** Whether a value has at most three decimals in a unit. */
function isExact(value: number, size: number): boolean {
  return Number.isInteger((value * 1000) / size);
}
