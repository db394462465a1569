import type { GrantEquivalentList, MoneyAnswer } from "@nqpf/domain/answers";

import { brief, ofExplained } from "./figures.ts";

export function ofMoney({ measure, method, unit, ...money }: MoneyAnswer) {
  return {
    measure,
    method,
    unit,
    nominal: money.nominal.map(({ role, basis, period, payerKind, on, value }) => [
      [role, basis, period, payerKind, on].join(" "),
      ofExplained(value),
    ]),
    valuations: money.valuations.map(({ perspective, reading, basis, missing, fan: values }) => ({
      perspective,
      reading,
      basis,
      missing,
      ...fan(values),
    })),
    notValued: money.notValued,
    misreadings: money.misreadings.map(({ disagreement, property, on, fan: values }) => ({
      disagreement,
      property,
      on,
      ...fan(values),
    })),
    checks: money.checks.map(({ label, holds, left, right }) => [
      label,
      holds,
      brief(left),
      brief(right),
    ]),
    beside: money.beside,
  };
}

function fan({ entries, span, choice }: MoneyAnswer["valuations"][number]["fan"]) {
  return {
    span: brief(span),
    choice,
    entries: entries.map(({ benchmark, preferred, rate, share, value }) => [
      benchmark,
      preferred,
      rate.value,
      share.value ?? share.range,
      value.value ?? value.range,
    ]),
  };
}

export function ofGrantEquivalents({ data, total }: GrantEquivalentList) {
  return {
    total,
    rows: data.map(({ id, method, unit, nominal, recipient, purse, intermediary, missing }) => ({
      id,
      method,
      unit,
      nominal: brief(nominal),
      recipient: brief(recipient),
      purse: brief(purse),
      intermediary: brief(intermediary),
      missing,
    })),
  };
}
