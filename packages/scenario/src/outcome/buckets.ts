import type { Family } from "./multiple.ts";

/** Published buckets of venture financings (V1): upper ends, and shares among those that lost nothing. */
const ends = [5, 10, 20, 50] as const;
const published = [0.25, 0.06, 0.025, 0.01, 0.005] as const;

/** The published buckets as they stand, log-uniform within each; the loss mass moves, the rest keeps its proportions. */
export function bucketFamily(lossMass: number, cap: number): Family {
  const won = published.reduce((sum, share) => sum + share, 0);
  const edges = [1, ...ends, Math.max(cap, 51)].map((edge) => Math.log(edge));
  const starts: number[] = [lossMass];
  for (const share of published) starts.push((starts.at(-1) ?? 0) + ((1 - lossMass) * share) / won);
  return (u) => {
    if (u < lossMass) {
      const part = u / lossMass;
      return 0.999 * part * Math.sqrt(part);
    }
    let bucket = 0;
    while (bucket < published.length - 1 && u >= (starts[bucket + 1] ?? 1)) bucket += 1;
    const [from, until] = [starts[bucket] ?? 0, starts[bucket + 1] ?? 1];
    const [low, high] = [edges[bucket] ?? 0, edges[bucket + 1] ?? 0];
    return Math.exp(low + Math.min((u - from) / (until - from), 1) * (high - low));
  };
}
