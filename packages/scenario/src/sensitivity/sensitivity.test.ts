import { describe, expect, it } from "vitest";

import { createStreams, uniformAt } from "../draws/streams.ts";
import { normalDensity, normalCdf, normalQuantile } from "../numeric/normal.ts";
import { sobolPoints } from "../numeric/sobol.ts";
import { partialRanks } from "./partial-ranks.ts";
import { sobolIndices } from "./sobol-indices.ts";
import { cubicFit, partialKnowledge, perfectKnowledge } from "./value-of-knowing.ts";

describe("Sobol's sequence (T26)", () => {
  it("begins as Joe and Kuo's", () => {
    const published = [
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ];
    expect([...sobolPoints(10, 3, null)]).toEqual(published.flat());
  });

  it("stays evenly spread in every column once it is scrambled", () => {
    const points = sobolPoints(256, 24, 9);
    for (let column = 0; column < 24; column += 1) {
      const cells = new Set(
        Array.from({ length: 256 }, (_, row) => Math.floor((points[row * 24 + column] ?? 0) * 256)),
      );
      expect(cells.size).toBe(256);
    }
  });
});

const angle = (u: number | undefined) => Math.PI * (2 * (u ?? 0) - 1);

describe("variance-based indices", () => {
  const options = { points: 4096, seed: 3, bootstraps: 50 };

  it("of Ishigami's function are the analytic ones (T24)", () => {
    const found = sobolIndices(
      (u) =>
        Math.sin(angle(u[0])) +
        7 * Math.sin(angle(u[1])) ** 2 +
        0.1 * angle(u[2]) ** 4 * Math.sin(angle(u[0])),
      { ...options, inputs: 3 },
    );
    const [first, total] = [
      [0.3139, 0.4424, 0],
      [0.5576, 0.4424, 0.2437],
    ];
    found.forEach((pair, input) => {
      expect(Math.abs(pair.first - (first[input] ?? 0))).toBeLessThan(0.005);
      expect(Math.abs(pair.total - (total[input] ?? 0))).toBeLessThan(0.005);
      expect(pair.totalInterval[0]).toBeLessThanOrEqual(pair.total);
      expect(pair.totalInterval[1]).toBeGreaterThanOrEqual(pair.total);
    });
  });

  it("of Sobol's own function are the analytic ones (T25)", () => {
    const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
    const found = sobolIndices(
      (u) =>
        weights.reduce(
          (product, a, k) => (product * (Math.abs(4 * (u[k] ?? 0) - 2) + a)) / (1 + a),
          1,
        ),
      { ...options, inputs: 8 },
    );
    [0.7162, 0.179, 0.0237, 0.0072, 0.0001].forEach((expected, input) => {
      expect(Math.abs((found[input]?.first ?? 0) - expected)).toBeLessThan(0.005);
    });
  });
});

describe("the worth of knowing", () => {
  const n = 200_000;
  const streams = createStreams(5);
  const normal = (entity: number, count = n) =>
    Float64Array.from({ length: count }, (_, run) =>
      normalQuantile(uniformAt(streams, entity, 1, run)),
    );

  it.each([
    [0, 1, 0.39894],
    [1, 2, 0.39559],
    [-0.5, 1, 0.1978],
  ] as const)(
    "all about a normal difference of mean %f and spread %f is the closed form (T28)",
    (mean, spread, expected) => {
      const ratio = Math.abs(mean) / spread;
      expect(spread * normalDensity(ratio) - Math.abs(mean) * normalCdf(-ratio)).toBeCloseTo(
        expected,
        4,
      );
      const found = perfectKnowledge(normal(1).map((z) => mean + spread * z));
      expect(Math.abs(found - expected)).toBeLessThan((3 * spread * 0.8) / Math.sqrt(n));
    },
  );

  it("one input is near the whole where it is all there is, and near nothing where it has no part", () => {
    const [a, b] = [normal(1, 3000), normal(2, 3000)];
    const all = perfectKnowledge(a);
    expect(partialKnowledge("a", a, a, 1).value / all).toBeCloseTo(1, 1);
    expect(partialKnowledge("b", b, a, 1).value / all).toBeLessThan(0.05);
  });

  it("fits a cubic exactly", () => {
    const x = normal(3, 50);
    const y = x.map((v) => 1 - v + 0.5 * v ** 3);
    cubicFit(x, y).forEach((value, run) => expect(value).toBeCloseTo(y[run] ?? 0, 8));
  });
});

it("partial ranks see an input through another that hides it", () => {
  const streams = createStreams(8);
  const draw = (entity: number) =>
    Float64Array.from({ length: 400 }, (_, run) => uniformAt(streams, entity, 1, run));
  const [a, b] = [draw(1), draw(2)];
  const [first, second] = partialRanks(
    [a, b],
    a.map((value, run) => 10 * value + (b[run] ?? 0)),
  );
  expect(first?.rank).toBeGreaterThan(0.9);
  expect(second?.partial).toBeGreaterThan(0.6);
  expect(Math.abs(second?.rank ?? 1)).toBeLessThan(0.3);
});
