/** Groups of borrowing countries for which lenders have agreed on how soft a loan must be. */
export type BorrowerGroup = "least-developed" | "lower-middle-income" | "upper-middle-income";

const leastShare: Readonly<Record<BorrowerGroup, number>> = {
  "least-developed": 0.45,
  "lower-middle-income": 0.15,
  "upper-middle-income": 0.1,
};

/** Whether the OECD's donors count a loan of this grant share as aid. */
export function isAidLoan(grantShare: number, group: BorrowerGroup): boolean {
  return grantShare >= leastShare[group];
}

/** Whether the Fund and the Bank call a loan concessional: a grant share of 35 percent, at a benchmark of 5 percent. */
export function isConcessional(grantShareAtFivePercent: number): boolean {
  return grantShareAtFivePercent >= 0.35;
}
