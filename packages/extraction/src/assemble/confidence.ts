import type { ReadMeasure } from "@nqpf/domain/reading";

type Filled = Pick<ReadMeasure, "roles" | "money" | "rates" | "dates" | "targets">;

const weights = {
  named: 0.25,
  shown: 0.15,
  action: 0.2,
  who: 0.2,
  field: 0.1,
  value: 0.15,
  whom: 0.1,
};

/**
 * How much of a measure's frame a text fills: 0.25 for an instrument that is named (0.15 for one that is only shown),
 * 0.2 for a word of action, 0.2 for who acts, 0.15 for an amount, rate, date or goal, 0.1 for whom it reaches, 0.1 for
 * a field of its own. No probability.
 */
export function confidenceOf(
  { roles, money, rates, dates, targets }: Filled,
  isNamed: boolean,
  hasField: boolean,
  hasAction: boolean,
): number {
  const acts = new Set(["issuer", "lead", "speaker", "approver", "payer"]);
  const hasValue = money.length + rates.length + dates.length + targets.length > 0;
  const sum =
    (isNamed ? weights.named : weights.shown) +
    (hasAction ? weights.action : 0) +
    (roles.some(({ role }) => acts.has(role)) ? weights.who : 0) +
    (hasValue ? weights.value : 0) +
    (roles.some(({ role }) => !acts.has(role)) ? weights.whom : 0) +
    (hasField ? weights.field : 0);
  return Math.round(sum * 100) / 100;
}
