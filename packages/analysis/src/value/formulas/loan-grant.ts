import type { DebtPayment } from "./debt-service.ts";
import { annuityFactor, type CashFlow, discountFactor, presentValue } from "./discounting.ts";

/**
 * F1. What a loan gives its borrower, in money of the first drawing's day: what is drawn less what the service is worth
 * at the benchmark. Negative where the loan costs more than the benchmark. `benchmark` is effective, a year.
 */
export function loanGrant(
  draws: readonly CashFlow[],
  service: readonly DebtPayment[],
  benchmark: number,
): number {
  const paid = service.map(({ years, interest, principal }) => ({
    years,
    amount: interest + principal,
  }));
  return presentValue(draws, benchmark) - presentValue(paid, benchmark);
}

/**
 * F2. The same as a share of the principal, for a loan repaid at its end with interest paid once a year: the gap between
 * the benchmark and the contract's rate, for as long as the loan lives.
 */
export function bulletGrantShare(rate: number, benchmark: number, years: number): number {
  return (benchmark - rate) * annuityFactor(years, benchmark);
}

/**
 * F3. What a payment of `points` a year on a loan's balance is worth today: the cash grant equivalent of an interest
 * subsidy, and equal to F1 where the points are the whole gap to the benchmark.
 */
export function interestSubsidyGrant(
  service: readonly DebtPayment[],
  points: number,
  benchmark: number,
): number {
  return subsidyRows(service, points, benchmark).reduce((sum, row) => sum + row, 0);
}

/** F3, payment by payment. */
export function subsidyRows(
  service: readonly DebtPayment[],
  points: number,
  benchmark: number,
): number[] {
  return service.map(({ years, balanceBefore }, index) => {
    const since = years - (service[index - 1]?.years ?? 0);
    return points * since * balanceBefore * discountFactor(benchmark, years);
  });
}

/** A loan in equal principal payments, as development lenders describe one. */
export interface IntervalLoan {
  /** Nominal, a year. */
  readonly rate: number;
  readonly paymentsPerYear: number;
  /** Years until the last payment. */
  readonly maturity: number;
  /** Years until the first payment of principal. */
  readonly firstRepayment: number;
}

/**
 * F4. The grant share of a loan in equal principal payments, in closed form. The loan's rate is nominal and the
 * benchmark effective; to mix them makes a loan at its own benchmark look like a cost.
 */
export function intervalGrantShare(loan: IntervalLoan, benchmark: number): number {
  const { rate, paymentsPerYear: perYear, maturity, firstRepayment } = loan;
  const each = Math.expm1(Math.log1p(benchmark) / perYear);
  const before = perYear * firstRepayment - 1;
  const payments = perYear * maturity;
  if (each === 0) return -(rate / perYear) * ((before + payments + 1) / 2);
  const spread = (1 + each) ** -before - (1 + each) ** -payments;
  return (1 - rate / perYear / each) * (1 - spread / (each * (payments - before)));
}
