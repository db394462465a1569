import { type CashFlow, presentValue } from "./discounting.ts";

/** The return that an investor asks of equity: a riskless rate, and a premium by how much the equity moves with others. */
export function costOfEquity(riskless: number, beta: number, premium: number): number {
  return riskless + beta * premium;
}

/**
 * F9a. What equity on softer terms is worth in a year: by how much its return falls short of its cost. Both the signed
 * value and the one floored at nothing, since floors push sums up.
 */
export function equityShortfall(
  equity: number,
  costOfCapital: number,
  returnOnEquity: number,
): { readonly signed: number; readonly floored: number } {
  const signed = (costOfCapital - returnOnEquity) * equity;
  return { signed, floored: Math.max(0, signed) };
}

/** F9b. What an investment gives its receiver: the money put in less what is expected back, at the required return. */
export function equityGrant(
  invested: number,
  distributions: readonly CashFlow[],
  requiredReturn: number,
): number {
  return invested - presentValue(distributions, requiredReturn);
}
