import { normalCdf, normalQuantile } from "./normal.ts";

/** Share of the whole that the top `share` of a Pareto population holds: p^(1 − 1/a). */
export function paretoTopShare(share: number, index: number): number {
  return share ** (1 - 1 / index);
}

/** Share of the whole that the top `share` of a lognormal population holds: Φ(σ − z). */
export function lognormalTopShare(share: number, sigma: number): number {
  return normalCdf(sigma - normalQuantile(1 - share));
}
