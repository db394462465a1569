import type { Addition, Explained, MoneyTotal, Scope } from "@nqpf/domain/answers";

// What of each answer a golden file keeps: every number and what it rests on, and no field that may be added later.

export function ofScope({ asOf, knownAt, dataThrough, population }: Scope) {
  return { asOf, knownAt, dataThrough, population };
}

export const totals = (sums: readonly MoneyTotal[]) =>
  sums.map(({ role, currency, basis, period, payerKind, payerClass, value, amounts }) => [
    [role, currency, basis, period, payerKind, payerClass]
      .filter((part) => part !== null)
      .join(" "),
    value,
    amounts.map(({ amount }) => amount.id),
  ]);

export const excluded = ({ excluded: left }: Pick<Addition, "excluded">) =>
  left.map(({ amount, reason }) => `${amount.id}: ${reason}`);

/** A number with the rows that make it and those left out. */
export function ofExplained({ value, range, unit, included, excluded: left }: Explained) {
  return { value, range, unit, included: rows(included), excluded: rows(left) };
}

function rows(some: Explained["included"]) {
  return some.map((row) => [row.measure, row.property, row.value, row.claims.length]);
}

/** A number without its rows. */
export const brief = ({ value, range, unit }: Explained) => [value, range, unit];
