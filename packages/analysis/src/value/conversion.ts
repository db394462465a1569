import type { Parameter } from "@nqpf/domain";
import type { Explained } from "@nqpf/domain/answers";

import {
  distinct,
  exactly,
  type Ingredient,
  isMissing,
  madeOf,
  type Missing,
} from "./ingredient.ts";
import { valueOfYear } from "./reference.ts";
import type { ValuationRules } from "./rules.ts";

/** Takes money values of the home currency to the unit of the question. */
export interface Converter {
  /** The unit of every money value. */
  readonly unit: string;
  /** A value as money of a year. */
  readonly convert: (value: Explained, year: string) => Explained;
}

/** The units in which money can be asked for. */
export function moneyUnits({ home, units }: ValuationRules): string[] {
  return [home, ...units.map(({ id }) => id)];
}

/** F14. A converter for one of the units, or null where there is no such unit. */
export function converterTo(
  unit: string,
  parameters: readonly Parameter[],
  rules: ValuationRules,
): Converter | null {
  if (unit === rules.home) return { unit, convert: (value) => value };
  const rule = rules.units.find(({ id }) => id === unit);
  if (!rule) return null;
  const factors = new Map<string, Ingredient | Missing>();
  const factorOf = (year: string) => {
    const factor = factors.get(year) ?? factorFor(rule, parameters, year);
    factors.set(year, factor);
    return factor;
  };
  return {
    unit: rule.unit,
    convert: (value, year) =>
      value.unit === rules.home ? converted(value, rule.unit, factorOf(year)) : value,
  };
}

/** How a unit is written beside a figure. */
export function unitOf(unit: string, { home, units }: ValuationRules): string {
  return unit === home ? home : (units.find(({ id }) => id === unit)?.unit ?? unit);
}

/** The reference series on the way from a currency to a unit, each once. */
export function seriesBetween(currency: string, unit: string, { units }: ValuationRules): string[] {
  if (currency === unit) return [];
  const stepsOf = (id: string) => units.find((rule) => rule.id === id)?.steps ?? [];
  return distinct([...stepsOf(currency), ...stepsOf(unit)].map(({ series }) => series));
}

/** F14. What one of a currency comes to in a unit, by the rates of a year; by way of the home currency. */
export function factorBetween(
  currency: string,
  unit: string,
  year: string,
  parameters: readonly Parameter[],
  rules: ValuationRules,
): Ingredient | Missing {
  if (currency === unit) return exactly(1);
  const fromHome = (id: string) => {
    if (id === rules.home) return exactly(1);
    const rule = rules.units.find((one) => one.id === id);
    return rule ? factorFor(rule, parameters, year) : { missing: `there is no rate for ${id}` };
  };
  const [own, target] = [fromHome(currency), fromHome(unit)];
  if (isMissing(own)) return own;
  if (isMissing(target)) return target;
  return madeOf({ own, target }, (value) => value.target / value.own);
}

/** Why money of a year cannot be had in a unit; null where it can. */
export function conversionGap(
  unit: string,
  year: string,
  parameters: readonly Parameter[],
  rules: ValuationRules,
): string | null {
  if (unit === rules.home) return null;
  const rule = rules.units.find(({ id }) => id === unit);
  if (!rule) return `there is no rate for ${unit}`;
  const factor = factorFor(rule, parameters, year);
  return isMissing(factor) ? factor.missing : null;
}

function factorFor(
  { scale, steps }: ValuationRules["units"][number],
  parameters: readonly Parameter[],
  year: string,
): Ingredient | Missing {
  let factor = exactly(scale);
  for (const { by, series } of steps) {
    const rate = valueOfYear(parameters, series, year);
    if (isMissing(rate)) return rate;
    factor = madeOf({ factor, rate }, (value) =>
      by === "divide" ? value.factor / value.rate : value.factor * value.rate,
    );
  }
  return factor;
}

function converted(value: Explained, unit: string, factor: Ingredient | Missing): Explained {
  if (isMissing(factor))
    return {
      ...value,
      value: null,
      range: null,
      unit,
      caveats: [factor.missing, ...value.caveats],
    };
  const by = factor.value ?? 1;
  return {
    ...value,
    value: value.value === null ? null : value.value * by,
    range: value.range && [value.range[0] * by, value.range[1] * by],
    unit,
    formula: [value.formula, "F14"].filter(Boolean).join("; "),
    included: [...value.included, ...factor.rows],
    caveats: [...value.caveats, ...factor.caveats],
  };
}
