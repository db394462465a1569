/**
 * The distribution of Kendall's S when every order of the values is equally likely, ties among them: entry `d` is the
 * probability that `d` of the untied pairs fall. Exact: a group of ties joins the values before it as in the
 * Mann–Whitney count, whose generating function is a Gaussian binomial coefficient.
 */
export function fallingPairs(tieSizes: readonly number[]): number[] {
  let distribution = [1];
  let placed = 0;
  for (const size of tieSizes) {
    distribution = convolve(distribution, mannWhitney(placed, size));
    placed += size;
  }
  return distribution;
}

/** The two-sided probability of an S at least as far from zero as the one seen. */
export function exactPValue(s: number, tieSizes: readonly number[]): number {
  const falling = fallingPairs(tieSizes);
  const pairs = falling.length - 1;
  const extreme = falling
    .filter((_, count) => Math.abs(pairs - 2 * count) >= Math.abs(s))
    .reduce((sum, probability) => sum + probability, 0);
  return Math.min(1, extreme);
}

/** Probabilities of the Mann–Whitney count of two untied groups: the Gaussian binomial of `a + b` over `b`. */
function mannWhitney(a: number, b: number): number[] {
  let counts = [1];
  for (let step = 1; step <= b; step += 1)
    counts = dividedBy(times(counts, a + step), step, a * step);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}

/** A polynomial times `1 - q^power`. */
function times(counts: readonly number[], power: number): number[] {
  return Array.from(
    { length: counts.length + power },
    (_, at) => (counts[at] ?? 0) - (counts[at - power] ?? 0),
  );
}

/** A polynomial over `1 - q^power`, which divides it; the quotient has the degree given. */
function dividedBy(counts: readonly number[], power: number, degree: number): number[] {
  const quotient: number[] = [];
  for (let at = 0; at <= degree; at += 1)
    quotient.push((counts[at] ?? 0) + (quotient[at - power] ?? 0));
  return quotient;
}

function convolve(a: readonly number[], b: readonly number[]): number[] {
  const result = new Float64Array(a.length + b.length - 1);
  for (let i = 0; i < a.length; i += 1)
    for (let j = 0; j < b.length; j += 1) {
      const at = i + j;
      result[at] = (result[at] ?? 0) + (a[i] ?? 0) * (b[j] ?? 0);
    }
  return [...result];
}
