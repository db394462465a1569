import { discountFactor } from "./discounting.ts";

/** A guarantee on a loan that stands whole until it ends or fails. Shares and rates are decimals, rates a year. */
export interface Guarantee {
  readonly principal: number;
  /** The share of a loss that the guarantor bears. */
  readonly cover: number;
  readonly defaultRate: number;
  readonly lossGivenDefault: number;
  readonly fee: number;
  readonly years: number;
}

/** F8. What a guarantee is expected to cost beyond its fee, year by year on the loans that have not failed. */
export function guaranteeGrant(guarantee: Guarantee, discount: number): number {
  const { principal, cover, defaultRate, lossGivenDefault, fee, years } = guarantee;
  const each = principal * (cover * defaultRate * lossGivenDefault - fee);
  return Array.from({ length: Math.round(years) }, (_, index) => index).reduce(
    (sum, before) =>
      sum + each * (1 - defaultRate) ** before * discountFactor(discount, before + 1),
    0,
  );
}
