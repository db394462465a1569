import type { ScenarioShare } from "@nqpf/domain/scenario";

import { normalQuantile } from "../numeric/normal.ts";

const z95 = 1.959963984540054;

/** Wilson's interval of a share at 95 percent. */
export function wilson(count: number, n: number): [low: number, high: number] {
  const share = count / n;
  const square = (z95 * z95) / n;
  const middle = (share + square / 2) / (1 + square);
  const half = (z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n))) / (1 + square);
  return [
    count === 0 ? 0 : Math.max(middle - half, 0),
    count === n ? 1 : Math.min(middle + half, 1),
  ];
}

/** A share of runs as it may be shown: never zero or a hundred percent, and no finer than its interval. */
export function shareOf(count: number, n: number): ScenarioShare {
  const [low, high] = wilson(count, n);
  return { count, n, share: count / n, interval: [low, high], words: wordsOf(count, n, low, high) };
}

function wordsOf(count: number, n: number, low: number, high: number): string {
  if (count === 0) return `< ${percent(high)} %`;
  if (count === n) return `> ${percentBelow(low)} %`;
  return `${percent(count / n)} % (${percent(low)} to ${percent(high)} %)`;
}

/** Two significant figures and, of a whole share, never a round hundred. */
function percent(share: number): string {
  const shown = Number((100 * share).toPrecision(2));
  return String(shown >= 100 ? 99.9 : shown);
}

function percentBelow(share: number): string {
  const digits = Math.max(0, Math.ceil(-Math.log10(1 - share)) - 1);
  return (Math.floor(100 * share * 10 ** digits) / 10 ** digits).toString();
}

/** The value at a probability, between the two it falls between. `sorted` ascends. */
export function quantileAt(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const index = Math.floor(place);
  const below = sorted[index] ?? Number.NaN;
  const above = sorted[Math.min(index + 1, sorted.length - 1)] ?? below;
  return below + (place - index) * (above - below);
}

/** Binomial interval of a quantile by order statistics at 95 percent; null where the runs do not reach that far. */
export function quantileInterval(sorted: Float64Array, p: number): [number, number] | null {
  const n = sorted.length;
  const half = -normalQuantile(0.025) * Math.sqrt(n * p * (1 - p));
  const low = Math.floor(n * p - half);
  const high = Math.ceil(n * p + half);
  if (low < 0 || high >= n) return null;
  return [sorted[low] ?? Number.NaN, sorted[high] ?? Number.NaN];
}
