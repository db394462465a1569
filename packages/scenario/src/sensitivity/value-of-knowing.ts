import type { ValueOfKnowing } from "@nqpf/domain/scenario";

import { createStreams, purposes, uniformAt } from "../draws/streams.ts";

/** Worth of knowing everything before choosing between two policies: E max(d, 0) − max(E d, 0) of the difference d (T28). */
export function perfectKnowledge(differences: Float64Array): number {
  let [sum, gains] = [0, 0];
  for (const difference of differences) {
    sum += difference;
    gains += Math.max(difference, 0);
  }
  return (gains - Math.max(sum, 0)) / differences.length;
}

/**
 * Worth of knowing one belief: the difference is regressed on a cubic of it, and the fitted values take the place of the
 * differences. The estimate is biased upwards, so what shuffled values give on average is taken off.
 */
export function partialKnowledge(
  path: string,
  values: Float64Array,
  differences: Float64Array,
  seed: number,
): ValueOfKnowing {
  const shuffles = 5;
  let noise = 0;
  for (let round = 0; round < shuffles; round += 1)
    noise += perfectKnowledge(cubicFit(shuffled(values, seed, round), differences)) / shuffles;
  return {
    path,
    value: Math.max(perfectKnowledge(cubicFit(values, differences)) - noise, 0),
    noise,
  };
}

function shuffled(values: Float64Array, seed: number, round: number): Float64Array {
  const streams = createStreams(seed);
  const copy = Float64Array.from(values);
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(uniformAt(streams, at, purposes.shuffle, round, 1) * (at + 1));
    [copy[at], copy[other]] = [copy[other] ?? 0, copy[at] ?? 0];
  }
  return copy;
}

/** Least squares on 1, x, x² and x³ of the standardised input, by orthogonal polynomials on the sample. */
export function cubicFit(input: Float64Array, output: Float64Array): Float64Array {
  const n = input.length;
  const mean = input.reduce((sum, value) => sum + value, 0) / n;
  const spread = Math.sqrt(input.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n) || 1;
  const x = input.map((value) => (value - mean) / spread);
  const basis: Float64Array[] = [];
  const fitted = new Float64Array(n);
  for (let degree = 0; degree <= 3; degree += 1) {
    const column = x.map((value) => value ** degree);
    for (const other of basis) subtract(column, other, dot(column, other) / dot(other, other));
    const size = dot(column, column);
    if (size < 1e-9 * n) continue;
    basis.push(column);
    subtract(fitted, column, -dot(column, output) / size);
  }
  return fitted;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function subtract(from: Float64Array, column: Float64Array, times: number): void {
  for (let at = 0; at < from.length; at += 1)
    from[at] = (from[at] ?? 0) - times * (column[at] ?? 0);
}
