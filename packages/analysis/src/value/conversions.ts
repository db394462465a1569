import { type Measure, type Parameter, yearOfMoney } from "@nqpf/domain";
import type { Conversions, YearConversion } from "@nqpf/domain/answers";

import { factorBetween, seriesBetween, unitOf } from "./conversion.ts";
import { spell, withoutValue } from "./explain.ts";
import { distinct, isMissing } from "./ingredient.ts";
import { yearlyValue } from "./reference.ts";
import type { ValuationRules } from "./rules.ts";

/** What takes every amount of some measures to a unit, year by year of each currency that they hold. */
export function conversionsOf(
  measures: readonly Measure[],
  unit: string,
  parameters: readonly Parameter[],
  rules: ValuationRules,
): Conversions["from"] {
  const amounts = measures.flatMap(({ money }) =>
    money.flatMap((line) => line.amounts.map(({ value }) => value)),
  );
  const currencies = distinct(amounts.map(({ currency }) => currency)).toSorted();
  return currencies.map((currency) => {
    const own = amounts.filter((amount) => amount.currency === currency);
    const years = distinct(own.map(yearOfMoney)).toSorted();
    return {
      currency,
      years: years.map((year) => conversionOf(currency, unit, year, parameters, rules)),
    };
  });
}

function conversionOf(
  currency: string,
  unit: string,
  year: string,
  parameters: readonly Parameter[],
  rules: ValuationRules,
): YearConversion {
  const factor = factorBetween(currency, unit, year, parameters, rules);
  const target = unitOf(unit, rules);
  const spelled = {
    unit: `${target} per ${currency}`,
    counts: `what one ${currency} of ${year} comes to in ${target}`,
    formula: currency === unit ? null : "F14",
  };
  if (isMissing(factor))
    return { year, factor: withoutValue(spelled, [factor.missing]), rates: [] };
  const rates = seriesBetween(currency, unit, rules).flatMap((series) => {
    const found = yearlyValue(parameters, series, year);
    if (isMissing(found)) return [];
    const { parameter, held } = found;
    return [
      { series, unit: parameter.unit, value: held.value, of: held.from, sources: held.sources },
    ];
  });
  return { year, factor: spell(spelled, factor), rates };
}
