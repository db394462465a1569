import { seededRandom } from "../signals/seeded-random.ts";

/**
 * 95 percent intervals of several figures of a sample: each is made again from as many members drawn with return, and
 * the interval runs from the 2.5 to the 97.5 percentile. The same seed gives the same intervals.
 */
export function bootstrap<Member, Name extends string>(
  members: readonly Member[],
  figures: (sample: readonly Member[]) => Readonly<Record<Name, number | null>>,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Partial<Record<Name, [number, number]>> {
  const random = seededRandom(seed);
  const drawn = new Map<Name, number[]>();
  for (let round = 0; round < resamples; round += 1) {
    const sample = members.flatMap(() => {
      const member = members[Math.floor(random() * members.length)];
      return member === undefined ? [] : [member];
    });
    // safe: the record has the names of its type.
    for (const [name, value] of Object.entries(figures(sample)) as [Name, number | null][]) {
      if (value === null) continue;
      const values = drawn.get(name);
      if (values) values.push(value);
      else drawn.set(name, [value]);
    }
  }
  const intervals: Partial<Record<Name, [number, number]>> = {};
  for (const [name, values] of drawn) {
    const sorted = values.toSorted((a, b) => a - b);
    intervals[name] = [quantile(sorted, 0.025), quantile(sorted, 0.975)];
  }
  return intervals;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
