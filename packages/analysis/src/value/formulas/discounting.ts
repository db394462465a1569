/** Money that is paid `years` after the day of valuation. */
export interface CashFlow {
  readonly years: number;
  readonly amount: number;
}

/** D(t): what one unit paid `years` from now is worth today. `rate` is effective, a year, as a decimal. */
export function discountFactor(rate: number, years: number): number {
  return Math.exp(-years * Math.log1p(rate));
}

/** a(n, b): what one unit a year, paid at the end of each of `years` years, is worth today. */
export function annuityFactor(years: number, rate: number): number {
  return rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
}

/** What payments are worth on the day of valuation. */
export function presentValue(flows: readonly CashFlow[], rate: number): number {
  return flows.reduce((sum, { years, amount }) => sum + amount * discountFactor(rate, years), 0);
}
