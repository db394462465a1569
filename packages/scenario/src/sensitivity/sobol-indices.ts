import { createStreams, purposes, uniformAt } from "../draws/streams.ts";
import { sobolPoints } from "../numeric/sobol.ts";
import { quantileAt } from "../summary/intervals.ts";

/** First and total order of one input, with bootstrap intervals at 95 percent. */
export interface IndexPair {
  readonly first: number;
  readonly firstInterval: [number, number];
  readonly total: number;
  readonly totalInterval: [number, number];
}

export interface SobolOptions {
  readonly points: number;
  readonly inputs: number;
  readonly seed: number;
  readonly bootstraps: number;
}

/**
 * Variance-based indices of a function of independent uniforms: Saltelli's estimator of the first order and Jansen's of
 * the total, on scrambled Sobol' sequences. Outputs are centred first; without that a large mean swamps the estimate.
 */
export function sobolIndices(
  of: (uniforms: Float64Array, row: number) => number,
  { points, inputs, seed, bootstraps }: SobolOptions,
): IndexPair[] {
  const both = sobolPoints(points, 2 * inputs, seed);
  const [a, b] = [new Float64Array(points), new Float64Array(points)];
  const mixed = Array.from({ length: inputs }, () => new Float64Array(points));
  const at = new Float64Array(inputs);
  for (let row = 0; row < points; row += 1) {
    const start = row * 2 * inputs;
    const first = both.subarray(start, start + inputs);
    const second = both.subarray(start + inputs, start + 2 * inputs);
    a[row] = of(first, row);
    b[row] = of(second, row);
    for (let input = 0; input < inputs; input += 1) {
      at.set(first);
      at[input] = second[input] ?? 0.5;
      const column = mixed[input];
      if (column) column[row] = of(at, row);
    }
  }
  centre(a, b, mixed);
  const draws = resamples(points, bootstraps, seed);
  return mixed.map((column) => {
    const whole = estimate(a, b, column, null);
    const again = draws.map((rows) => estimate(a, b, column, rows));
    return {
      ...whole,
      firstInterval: intervalOf(again.map(({ first }) => first)),
      totalInterval: intervalOf(again.map(({ total }) => total)),
    };
  });
}

function centre(a: Float64Array, b: Float64Array, mixed: readonly Float64Array[]): void {
  let sum = 0;
  for (let row = 0; row < a.length; row += 1) sum += (a[row] ?? 0) + (b[row] ?? 0);
  const mean = sum / (2 * a.length);
  for (const column of [a, b, ...mixed])
    for (let row = 0; row < column.length; row += 1) column[row] = (column[row] ?? 0) - mean;
}

function estimate(a: Float64Array, b: Float64Array, mixed: Float64Array, rows: Uint32Array | null) {
  const n = a.length;
  let [sum, squares, first, total] = [0, 0, 0, 0];
  for (let k = 0; k < n; k += 1) {
    const row = rows ? (rows[k] ?? 0) : k;
    const [ya, yb, ym] = [a[row] ?? 0, b[row] ?? 0, mixed[row] ?? 0];
    sum += ya + yb;
    squares += ya * ya + yb * yb;
    first += yb * (ym - ya);
    total += (ya - ym) ** 2;
  }
  const variance = squares / (2 * n) - (sum / (2 * n)) ** 2;
  if (!(variance > 0)) return { first: 0, total: 0 };
  return { first: first / n / variance, total: total / (2 * n) / variance };
}

function resamples(points: number, count: number, seed: number): Uint32Array[] {
  const streams = createStreams(seed);
  return Array.from({ length: count }, (_, draw) =>
    Uint32Array.from({ length: points }, (__, row) =>
      Math.floor(uniformAt(streams, row, purposes.shuffle, draw) * points),
    ),
  );
}

function intervalOf(values: readonly number[]): [number, number] {
  const sorted = Float64Array.from(values).toSorted();
  return sorted.length === 0 ? [0, 0] : [quantileAt(sorted, 0.025), quantileAt(sorted, 0.975)];
}
