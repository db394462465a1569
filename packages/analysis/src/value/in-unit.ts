import { type Day, yearOfMoney } from "@nqpf/domain";
import type { BenchmarkFan } from "@nqpf/domain/answers";

import type { Converter } from "./conversion.ts";
import { spanOf } from "./fan.ts";
import type { ValuedMoney } from "./value-money.ts";

/**
 * An answer with its money in the unit of the question: an amount by the rate of its own year, a grant equivalent by that
 * of the question's day, a misreading by that of the day on which it would have held.
 */
export function inUnit(answer: ValuedMoney, converter: Converter, asOf: Day): ValuedMoney {
  const year = asOf.slice(0, 4);
  return {
    ...answer,
    nominal: answer.nominal.map((figure) => ({
      ...figure,
      value: converter.convert(figure.value, yearOfMoney(figure)),
    })),
    valuations: answer.valuations.map((valuation) => ({
      ...valuation,
      fan: fanInUnit(valuation.fan, converter, year),
    })),
    misreadings: answer.misreadings.map((misreading) => ({
      ...misreading,
      fan: fanInUnit(misreading.fan, converter, misreading.on.slice(0, 4)),
    })),
    checks: answer.checks.map((check) => ({
      ...check,
      left: converter.convert(check.left, year),
      right: converter.convert(check.right, year),
    })),
  };
}

function fanInUnit(fan: BenchmarkFan, converter: Converter, year: string): BenchmarkFan {
  const entries = fan.entries.map((entry) => ({
    ...entry,
    value: converter.convert(entry.value, year),
  }));
  return { ...fan, entries, span: { ...spanOf(entries), caveats: fan.span.caveats } };
}
