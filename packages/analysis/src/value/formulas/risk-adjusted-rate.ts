/**
 * F7. The rate at which a lender with this cost of money breaks even on a borrower who fails with the given chance a
 * year and then loses the lender the given share. All are decimals.
 */
export function riskAdjustedRate(
  cost: number,
  defaultRate: number,
  lossGivenDefault: number,
): number {
  return (1 + cost) / (1 - defaultRate * lossGivenDefault) - 1;
}
