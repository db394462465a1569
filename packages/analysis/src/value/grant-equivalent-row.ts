import type { Explained, GrantEquivalentRow, Perspective, Valuation } from "@nqpf/domain/answers";

import { explain, withoutValue } from "./explain.ts";
import { spanOf } from "./fan.ts";
import { distinct } from "./ingredient.ts";
import { type MoneyInput, methodOf, valueMoney, type ValuedMoney } from "./value-money.ts";
import { baseFigure } from "./base-amount.ts";
import { valuationRules } from "./rules.ts";

/** A measure's grant equivalents on one line; null where no formula values its instrument. */
export function grantEquivalentRow(input: MoneyInput): GrantEquivalentRow | null {
  const rules = input.rules ?? valuationRules;
  const method = methodOf(input.measure, rules);
  if (!method) return null;
  const money = valueMoney(input);
  const base = baseFigure(money.nominal, method, money.unit);
  return {
    id: money.measure,
    title: money.title,
    instrument: money.instrument,
    method: method.id,
    unit: money.unit,
    nominal:
      base?.value ??
      explain(
        { unit: money.unit, counts: "the amount that is valued", formula: null },
        { base: { missing: "amount: none is held that this formula values" } },
        () => 0,
      ),
    recipient: spanFor(money, "recipient"),
    purse: spanFor(money, "purse"),
    intermediary: spanFor(money, "intermediary"),
    missing: distinct(money.valuations.flatMap(({ missing }) => missing)),
  };
}

/** From the least to the greatest of all readings of one perspective, if all of the amount is used over its life. */
function spanFor(
  { valuations, notValued, unit }: ValuedMoney,
  perspective: Perspective,
): Explained {
  const own = valuations.filter(
    (item) => item.perspective === perspective && item.basis === "whole",
  );
  const counts = `${perspective}: the least and the greatest of ${readingsOf(own)}`;
  if (own.length === 0) {
    const reasons = notValued
      .filter((item) => item.perspective === perspective)
      .map(({ why }) => why);
    return withoutValue({ unit, counts: `${perspective}: not valued`, formula: null }, reasons);
  }
  const entries = own.flatMap(({ reading, fan }) =>
    fan.entries.map((entry) => ({ ...entry, benchmark: `${reading}/${entry.benchmark}` })),
  );
  return { ...spanOf(entries), counts };
}

function readingsOf(valuations: readonly Valuation[]): string {
  return distinct(valuations.map(({ reading }) => reading)).join(", ");
}
