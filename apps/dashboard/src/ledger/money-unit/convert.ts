import { type Amount, yearOfMoney } from "@nqpf/domain";
import type { ConversionRate, Conversions } from "@nqpf/domain/answers";

/** What of an amount decides how it is converted. */
export type Convertible = Pick<Amount, "value" | "currency" | "on"> & {
  readonly period?: Amount["period"];
};

/** An amount in the unit of the address. */
export interface Converted {
  readonly value: number;
  readonly unit: string;
  /** The year of the money, and the rates that took it there: of that year or the latest before it. */
  readonly year: string;
  readonly rates: readonly ConversionRate[];
}

/** A sum in the unit of the address, each summand by the rate of its own year. */
export interface ConvertedTotal {
  readonly value: number;
  readonly unit: string;
  readonly years: readonly string[];
}

/** An amount in the unit of some conversions; null where no rate leads there, or where it is in that unit already. */
export function convert(amount: Convertible, { from, unit }: Conversions): Converted | null {
  if (amount.currency === unit) return null;
  const year = yearOfMoney({ on: amount.on, period: amount.period ?? null });
  const found = from
    .find(({ currency }) => currency === amount.currency)
    ?.years.find((item) => item.year === year);
  if (!found || found.factor.value === null) return null;
  return { value: amount.value * found.factor.value, unit, year, rates: found.rates };
}

/** The sum of some amounts of one currency in another unit; null unless every one of them can be converted. */
export function convertTotal(
  amounts: readonly Convertible[],
  conversions: Conversions,
): ConvertedTotal | null {
  const converted = amounts.map((amount) => convert(amount, conversions));
  const all = converted.filter((item) => item !== null);
  if (all.length === 0 || all.length < amounts.length) return null;
  return {
    value: all.reduce((sum, { value }) => sum + value, 0),
    unit: conversions.unit,
    years: [...new Set(all.map(({ year }) => year))].toSorted(),
  };
}
