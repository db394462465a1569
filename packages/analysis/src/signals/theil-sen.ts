import { medianSorted, probit } from "simple-statistics";

import type { Timed } from "./mann-kendall.ts";

export interface TheilSen {
  readonly slope: number;
  /** 95 percent, after Sen (1968). */
  readonly interval: readonly [number, number];
}

/** The median of the slopes between all pairs; `variance` is that of Kendall's S. Asks for two values at least. */
export function theilSen(series: readonly Timed[], variance: number): TheilSen {
  const slopes = series
    .flatMap((earlier, i) =>
      series.slice(i + 1).map((later) => (later.value - earlier.value) / (later.at - earlier.at)),
    )
    .toSorted((a, b) => a - b);
  const reach = probit(0.975) * Math.sqrt(variance);
  const at = (rank: number) => slopes[Math.min(slopes.length - 1, Math.max(0, rank))] ?? Number.NaN;
  return {
    slope: medianSorted(slopes),
    interval: [
      at(Math.floor((slopes.length - reach) / 2) - 1),
      at(Math.ceil((slopes.length + reach) / 2)),
    ],
  };
}
