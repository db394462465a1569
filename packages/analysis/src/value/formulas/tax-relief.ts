import { discountFactor } from "./discounting.ts";

/** F10. Revenue forgone by a lower rate on the same profit. It is not a budget cost: firms act on it, and reliefs meet. */
export function preferentialRateRelief(
  ordinary: number,
  preferential: number,
  profit: number,
): number {
  return (ordinary - preferential) * profit;
}

/**
 * F10. Revenue forgone by deducting more than was spent. `extra` is the share on top of the cost; what it is worth follows
 * the firm's own rate of tax.
 */
export function superDeductionRelief(extra: number, taxRate: number, spending: number): number {
  return extra * taxRate * spending;
}

/** F10. What it is worth to pay a tax later. */
export function deferralRelief(tax: number, years: number, discount: number): number {
  return tax * (1 - discountFactor(discount, years));
}

/** F10. What one unit of research must earn before tax to pay for itself; one less it is the implied subsidy. */
export function bIndex(taxRate: number, extra: number): number {
  return (1 - taxRate * (1 + extra)) / (1 - taxRate);
}
