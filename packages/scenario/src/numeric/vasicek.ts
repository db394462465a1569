import { normalCdf, normalQuantile } from "./normal.ts";

/** Chance of default within some years, from the chance a year: 1 − (1 − PD)^years. */
export function cumulativeDefault(yearly: number, years: number): number {
  return 1 - (1 - yearly) ** years;
}

/** Quantile of the default rate of a large portfolio with one common factor (Vasicek). */
export function portfolioDefaultQuantile(q: number, pd: number, correlation: number): number {
  return normalCdf(
    (normalQuantile(pd) + Math.sqrt(correlation) * normalQuantile(q)) / Math.sqrt(1 - correlation),
  );
}

/** Basel's asset correlation of corporate loans; with yearly sales of 5 to 50 million euro it falls (Basel II, 272–273). */
export function baselCorrelation(pd: number, salesMillionEur: number | null): number {
  const weight = (1 - Math.exp(-50 * pd)) / (1 - Math.exp(-50));
  const base = 0.12 * weight + 0.24 * (1 - weight);
  if (salesMillionEur === null) return base;
  return base - 0.04 * (1 - (Math.min(Math.max(salesMillionEur, 5), 50) - 5) / 45);
}

/** Basel's risk weight of a corporate loan in percent, with maturity adjustment (Basel II, 272). */
export function baselRiskWeight(
  pd: number,
  lgd: number,
  maturityYears: number,
  salesMillionEur: number | null,
): number {
  const slope = (0.11852 - 0.05478 * Math.log(pd)) ** 2;
  const stressed = portfolioDefaultQuantile(0.999, pd, baselCorrelation(pd, salesMillionEur));
  const capital =
    ((lgd * stressed - pd * lgd) * (1 + (maturityYears - 2.5) * slope)) / (1 - 1.5 * slope);
  return capital * 12.5 * 100;
}
