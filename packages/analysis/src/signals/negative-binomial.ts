import { sum } from "simple-statistics";

/** Events seen in a period, and how much was looked at: characters or texts. */
export interface Counted {
  readonly count: number;
  readonly exposure: number;
}

/**
 * How much counts scatter beyond Poisson, by moments: `a` in variance = mean + a · mean². 0 where they scatter no more.
 * The counts of each level are held against the level's own rate.
 */
export function scatterOf(levels: readonly (readonly Counted[])[]): number {
  let [beyond, squares] = [0, 0];
  for (const level of levels) {
    const rate = rateOf(level);
    for (const { count, exposure } of level) {
      const expected = rate * exposure;
      beyond += (count - expected) ** 2 - expected;
      squares += expected ** 2;
    }
  }
  return squares === 0 ? 0 : Math.max(0, beyond / squares);
}

/**
 * Log-likelihood of the counts from one index up to another at their own rate, up to terms that do not depend on the
 * rate. A plain loop: a permutation test asks for it many thousand times.
 */
export function logLikelihood(
  series: readonly Counted[],
  from: number,
  until: number,
  scatter: number,
): number {
  const rate = rateOf(series, from, until);
  let total = 0;
  if (rate === 0) return total;
  for (let at = from; at < until; at += 1) {
    const period = series[at];
    if (period) total += termOf(period.count, rate * period.exposure, scatter);
  }
  return total;
}

function termOf(count: number, expected: number, scatter: number): number {
  if (scatter === 0) return count * Math.log(expected) - expected;
  const spread = scatter * expected;
  return count * Math.log(expected / (1 + spread)) - Math.log1p(spread) / scatter;
}

/** Variance of the logarithm of the rate of some counts. */
export function logRateVariance(level: readonly Counted[], scatter: number): number {
  const rate = rateOf(level);
  const information = level.map(({ exposure }) => {
    const expected = rate * exposure;
    return expected / (1 + scatter * expected);
  });
  return 1 / sum(information);
}

/** Events for each unit of exposure, from one index up to another. */
export function rateOf(series: readonly Counted[], from = 0, until = series.length): number {
  let [count, exposure] = [0, 0];
  for (let at = from; at < until; at += 1) {
    count += series[at]?.count ?? 0;
    exposure += series[at]?.exposure ?? 0;
  }
  return exposure === 0 ? 0 : count / exposure;
}
