/**
 * F11. What land below its price gives the buyer. Area in square metres, prices a square metre; `useFactor` corrects a
 * benchmark of another use, since housing land is dearer and lasts longer.
 */
export function landDiscount(
  area: number,
  benchmarkPrice: number,
  price: number,
  useFactor = 1,
): number {
  return area * (benchmarkPrice - price) * useFactor;
}
