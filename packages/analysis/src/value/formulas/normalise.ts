/** F14. Percent of a whole in the same currency: for output, that of the flow's own year. */
export function percentOf(value: number, whole: number): number {
  return (100 * value) / whole;
}

/** The whole of which a part is so many percent. */
export function wholeOf(part: number, percent: number): number {
  return (100 * part) / percent;
}

/** F14. In another currency at a stated average of a year: how many units of ours one of theirs costs. */
export function inCurrency(value: number, ourUnitsPerTheirs: number): number {
  return value / ourUnitsPerTheirs;
}

/** F14. A rate across a third currency: ours per third, over theirs per third. */
export function crossRate(oursPerThird: number, theirsPerThird: number): number {
  return oursPerThird / theirsPerThird;
}

/** F14. The exchange rate that a value in purchasing power and the same value at market rates imply. */
export function impliedPurchasingPower(
  marketRate: number,
  valueAtMarket: number,
  valueInPurchasingPower: number,
): number {
  return (marketRate * valueAtMarket) / valueInPurchasingPower;
}

/** By how much one value is above another, in percent of the other. Only values of one definition may be compared. */
export function growthPercent(before: number, after: number): number {
  return 100 * (after / before - 1);
}
