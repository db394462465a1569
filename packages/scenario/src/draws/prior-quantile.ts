import type { PlainPrior, Prior } from "@nqpf/domain/scenario";

import { betaQuantile } from "../numeric/beta.ts";
import { normalQuantile } from "../numeric/normal.ts";
import { lookUp, tabulate, type QuantileTable } from "../numeric/quantile-table.ts";

/** From a probability inside (0, 1) to a value of the prior. */
export type Quantile = (u: number) => number;

const z95 = 1.6448536269514722;
const tables = new Map<string, QuantileTable>();

/** The inverse of a prior's distribution function. */
export function quantileOf(prior: Prior): Quantile {
  if (prior.shape !== "lump") return plainQuantile(prior);
  const { at, share } = prior;
  const rest = plainQuantile(prior.rest);
  if (at <= rest(0.5)) return (u) => (u < share ? at : rest((u - share) / (1 - share)));
  return (u) => (u < 1 - share ? rest(u / (1 - share)) : at);
}

function plainQuantile(prior: PlainPrior): Quantile {
  switch (prior.shape) {
    case "fixed":
      return () => prior.value;
    case "uniform":
      return (u) => prior.low + u * (prior.high - prior.low);
    case "log-uniform": {
      const [start, span] = [Math.log(prior.low), Math.log(prior.high / prior.low)];
      return (u) => Math.exp(start + u * span);
    }
    case "triangular":
      return triangular(prior.low, prior.mode, prior.high);
    case "beta": {
      const table = betaTable(prior.alpha, prior.beta);
      return (u) => prior.low + lookUp(table, u) * (prior.high - prior.low);
    }
    case "normal": {
      const [middle, sd] = [(prior.p5 + prior.p95) / 2, (prior.p95 - prior.p5) / (2 * z95)];
      return (u) => middle + sd * normalQuantile(u);
    }
    case "lognormal": {
      const [low, high] = [Math.log(prior.p5), Math.log(prior.p95)];
      return (u) => Math.exp((low + high) / 2 + ((high - low) / (2 * z95)) * normalQuantile(u));
    }
    case "empirical": {
      const sorted = prior.values.toSorted((a, b) => a - b);
      return (u) => sorted[Math.floor(u * sorted.length)] ?? 0;
    }
  }
}

function triangular(low: number, mode: number, high: number): Quantile {
  const width = high - low;
  if (width === 0) return () => mode;
  const peak = (mode - low) / width;
  return (u) =>
    u < peak
      ? low + Math.sqrt(u * width * (mode - low))
      : high - Math.sqrt((1 - u) * width * (high - mode));
}

/** Beta quantiles are dear: their tables are kept, by shape. */
function betaTable(alpha: number, beta: number): QuantileTable {
  const name = `${alpha} ${beta}`;
  const kept = tables.get(name);
  if (kept) return kept;
  const made = tabulate((p, start) => betaQuantile(p, alpha, beta, start), 1024);
  tables.set(name, made);
  return made;
}
