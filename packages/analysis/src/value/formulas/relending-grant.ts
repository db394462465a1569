import { discountFactor } from "./discounting.ts";

/** Loans that stand for a while, with the rates of that while. Rates are decimals a year, loans whole currency units. */
export interface LendingPeriod {
  readonly loans: number;
  /** How long the period lasts. */
  readonly years: number;
  /** When its interest is paid, in years from the day of valuation. */
  readonly paidAfter: number;
}

/** What a bank would pay for other money, and what it pays the central bank. */
export interface RefinancedPeriod extends LendingPeriod {
  readonly funding: number;
  readonly relending: number;
}

/**
 * F5. What the central bank gives up on the share of the loans that it refinances, against what the banks would pay for
 * other money. A discount rate of 0 gives the sum as it accrues.
 */
export function relendingGrant(
  periods: readonly RefinancedPeriod[],
  refinanceShare: number,
  discount: number,
): number {
  return sumOver(
    periods,
    ({ funding, relending }) => refinanceShare * (funding - relending),
    discount,
  );
}

/**
 * F6, modelled. What borrowers gain if banks pass on a share of their own gain, and the budget pays `subsidy` points of
 * interest. Never added to the observed form.
 */
export function passedOnGrant(
  periods: readonly (RefinancedPeriod & { readonly subsidy?: number })[],
  refinanceShare: number,
  passThrough: number,
  discount: number,
): number {
  return sumOver(
    periods,
    ({ funding, relending, subsidy = 0 }) =>
      passThrough * refinanceShare * (funding - relending) + subsidy,
    discount,
  );
}

/** F6, observed. What borrowers gain by the rates they were seen to pay, against a benchmark of the same days. */
export function observedGrant(
  periods: readonly (LendingPeriod & { readonly benchmark: number; readonly lending: number })[],
  discount: number,
): number {
  return sumOver(periods, ({ benchmark, lending }) => benchmark - lending, discount);
}

function sumOver<Period extends LendingPeriod>(
  periods: readonly Period[],
  gapOf: (period: Period) => number,
  discount: number,
): number {
  return periods.reduce(
    (sum, period) =>
      sum +
      period.loans * gapOf(period) * period.years * discountFactor(discount, period.paidAfter),
    0,
  );
}
