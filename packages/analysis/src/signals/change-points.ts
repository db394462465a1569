import { shuffle } from "simple-statistics";

import { type Counted, logLikelihood, scatterOf } from "./negative-binomial.ts";
import { seededRandom } from "./seeded-random.ts";

export interface Change {
  /** Index of the first period of the new level. */
  readonly at: number;
  /** First and last index of the 95 percent set of `at`. */
  readonly between: readonly [number, number];
  /** Twice the gain in log-likelihood. */
  readonly statistic: number;
  readonly pValue: number;
}

const shortestLevel = 3;
const permutations = 499;
/** The 95 percent point of the chi-squared distribution with one degree of freedom. */
const profileDrop = 3.841;

/** What is done, for a reader who wants to do it again. */
export const changeMethod = `one negative-binomial rate against two, each level ${shortestLevel} periods or more, by binary segmentation at the five percent level; probability from ${permutations} seeded permutations of the periods`;

/**
 * Finds where the rate of a series changed, by binary segmentation: the split that gains most likelihood is kept if
 * fewer than one in twenty random orders of the periods gain as much, and both sides are searched again. Random orders
 * keep the periods' own scatter, so counts more scattered than Poisson are not taken for changes.
 */
export function changesOf(series: readonly Counted[], seed: number): Change[] {
  const random = seededRandom(seed);
  const search = (from: number, until: number): Change[] => {
    const change = changeIn(series.slice(from, until), random);
    if (!change || change.pValue > 0.05) return [];
    const at = from + change.at;
    const [first, last] = change.between;
    const found: Change = { ...change, at, between: [from + first, from + last] };
    return [...search(from, at), found, ...search(at, until)];
  };
  return search(0, series.length);
}

function changeIn(stretch: readonly Counted[], random: () => number): Change | null {
  if (stretch.length < 2 * shortestLevel) return null;
  const scatter = scatterOf([stretch]);
  const gains = gainsOf(stretch, scatter);
  const statistic = Math.max(...gains);
  if (statistic <= 0) return null;
  let asGreat = 1;
  for (let turn = 0; turn < permutations; turn += 1)
    if (Math.max(...gainsOf(shuffle([...stretch], random), scatter)) >= statistic) asGreat += 1;
  const likely = gains.flatMap((gain, index) =>
    statistic - gain <= profileDrop ? [index + shortestLevel] : [],
  );
  return {
    at: gains.indexOf(statistic) + shortestLevel,
    between: [Math.min(...likely), Math.max(...likely)],
    statistic,
    pValue: asGreat / (permutations + 1),
  };
}

/** For each split, from the first that leaves a level on both sides, twice the gain of two rates over one. */
function gainsOf(stretch: readonly Counted[], scatter: number): number[] {
  const { length } = stretch;
  const whole = logLikelihood(stretch, 0, length, scatter);
  return Array.from({ length: length - 2 * shortestLevel + 1 }, (_, index) => {
    const at = index + shortestLevel;
    const before = logLikelihood(stretch, 0, at, scatter);
    return 2 * (before + logLikelihood(stretch, at, length, scatter) - whole);
  });
}
