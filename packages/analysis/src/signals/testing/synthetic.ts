import { seededRandom } from "../seeded-random.ts";
import type { Counted } from "../negative-binomial.ts";

/** Poisson counts at a rate that a level gives to each period; scatter above 0 makes them negative binomial. */
export function syntheticCounts(
  seed: number,
  rates: readonly number[],
  exposure = 1,
  scatter = 0,
): Counted[] {
  const random = seededRandom(seed);
  return rates.map((rate) => {
    const mean = rate * exposure * (scatter > 0 ? gamma(random, 1 / scatter) * scatter : 1);
    return { count: poisson(random, mean), exposure };
  });
}

/** As many periods of one rate. */
export function level(rate: number, periods: number): number[] {
  return Array.from({ length: periods }, () => rate);
}

/** Knuth's product of uniforms: good enough for the small means of a test. */
function poisson(random: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** A gamma variable of a whole shape, as a sum of exponential ones. */
function gamma(random: () => number, shape: number): number {
  let total = 0;
  for (let at = 0; at < shape; at += 1) total -= Math.log(1 - random());
  return total;
}
