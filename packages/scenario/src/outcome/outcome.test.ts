import { describe, expect, it } from "vitest";

import { createStreams, uniformAt } from "../draws/streams.ts";
import { normalCdf } from "../numeric/normal.ts";
import { bucketFamily } from "./buckets.ts";
import { familyOf } from "./family.ts";
import { lognormalFamily } from "./lognormal.ts";
import type { Family } from "./multiple.ts";
import { paretoWin, truncatedPareto } from "./pareto.ts";
import { splice, spliceMean } from "./splice.ts";

const venture = { lossMass: 0.65, bodyMass: 0.25, tailIndex: 1.3, cap: 500 };
const streams = createStreams(7);

function drawn(family: Family, count: number): Float64Array {
  return Float64Array.from({ length: count }, (_, draw) =>
    family(uniformAt(streams, 1, 1, draw), 3),
  );
}

function shareBetween(values: Float64Array, low: number, high: number): number {
  return values.filter((value) => value >= low && value < high).length / values.length;
}

/** The mean over a fine grid of luck: no chance in it. */
function meanOver(family: Family, steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step += 1) sum += family((step + 0.5) / steps, 3);
  return sum / steps;
}

describe("the splice", () => {
  it("draws the published buckets of venture financings (T21)", () => {
    const values = drawn(splice(venture), 1_000_000);
    const buckets = [
      [0, 1, 0.65],
      [1, 5, 0.25],
      [5, 10, 0.06],
      [10, 20, 0.025],
      [20, 50, 0.01],
    ] as const;
    for (const [low, high, share] of buckets)
      expect(Math.abs(shareBetween(values, low, high) - share)).toBeLessThan(0.003);
    expect(Math.abs(shareBetween(values, 20, Infinity) - 0.0162)).toBeLessThan(0.001);
    expect(Math.abs(shareBetween(values, 50, Infinity) - 0.0047)).toBeLessThan(0.001);
  });

  it("has the mean of its closed form (M6)", () => {
    expect(spliceMean(venture)).toBeCloseTo(2.5076, 4);
    expect(meanOver(splice(venture), 4_000_000)).toBeCloseTo(2.5076, 2);
  });

  it("gives the top of its population the shares of the closed form (M6)", () => {
    const family = splice(venture);
    const steps = 2_000_000;
    let [whole, one, five, hits] = [0, 0, 0, 0];
    for (let step = 0; step < steps; step += 1) {
      const u = (step + 0.5) / steps;
      const value = family(u, 1);
      whole += value;
      if (u > 0.99) one += value;
      if (u > 0.95) five += value;
      if (value >= 10) hits += 1;
    }
    expect(one / whole).toBeCloseTo(0.2942, 3);
    expect(five / whole).toBeCloseTo(0.521, 3);
    expect(hits / steps).toBeCloseTo(0.0405, 3);
  });
});

const atLeast = (multiple: number) => 0.329 * multiple ** -1.05;

it("Pareto wins come out as the published fund simulator (T22)", () => {
  const family = paretoWin(1 - 0.329, 1.05, Infinity);
  const expected = [0.671, 0.268, 0.031, 0.015, 0.0088, 0.0054];
  const edges = [0, 1, 5, 10, 20, 50, Infinity];
  const values = drawn(family, 400_000);
  expected.forEach((share, bucket) => {
    const [low = 0, high = 0] = [edges[bucket], edges[bucket + 1]];
    const exact = bucket === 0 ? 0.671 : atLeast(low) - (high === Infinity ? 0 : atLeast(high));
    expect(Math.abs(exact - share)).toBeLessThan(0.001);
    expect(Math.abs(shareBetween(values, low, high) - share)).toBeLessThan(0.003);
  });
});

describe("the lognormal fitted to the buckets (T23)", () => {
  const edges = [1, 5, 10, 20, 50].map(Math.log);
  const published = [0.65, 0.25, 0.06, 0.025, 0.01, 0.005];
  const sharesOf = (middle: number, spread: number) => {
    const below = [0, ...edges.map((edge) => normalCdf((edge - middle) / spread)), 1];
    return published.map((_, bucket) => (below[bucket + 1] ?? 1) - (below[bucket] ?? 0));
  };
  const likelihood = (middle: number, spread: number) =>
    sharesOf(middle, spread).reduce(
      (sum, share, bucket) => sum + (published[bucket] ?? 0) * Math.log(share),
      0,
    );

  it("has the fitted shares", () => {
    const fitted = [0.649, 0.256, 0.051, 0.026, 0.013, 0.004];
    sharesOf(-0.666, 1.739).forEach((share, bucket) => {
      expect(Math.abs(share - (fitted[bucket] ?? 0))).toBeLessThan(0.001);
    });
  });

  it("is the most likely one", () => {
    const best = likelihood(-0.666, 1.739);
    for (const [middle, spread] of [
      [-0.676, 1.739],
      [-0.656, 1.739],
      [-0.666, 1.729],
      [-0.666, 1.749],
    ] as const)
      expect(likelihood(middle, spread)).toBeLessThan(best);
  });
});

describe("every family", () => {
  const beliefs = { lossMass: 0.65, bodyShare: 0.714, tailIndex: 1.3, tailCap: 500, spread: 1.739 };
  it.each(["splice", "lognormal", "pareto-win", "buckets", "truncated-pareto"] as const)(
    "gives more for better luck and keeps to the cap: %s",
    (name) => {
      const family = familyOf(name, beliefs);
      let before = 0;
      for (let step = 0; step < 2000; step += 1) {
        const value = family((step + 0.5) / 2000, 3);
        expect(value).toBeGreaterThanOrEqual(before);
        before = value;
      }
      expect(family(1 - 1e-15, 3)).toBeLessThanOrEqual(500.001);
    },
  );

  it("loses as often as it is told to", () => {
    for (const family of [
      splice(venture),
      lognormalFamily(0.65, 1.739, 500),
      paretoWin(0.65, 1.3, 500),
      bucketFamily(0.65, 500),
    ])
      expect(meanOver((u, years) => Number(family(u, years) < 1), 10_000)).toBeCloseTo(0.65, 3);
    expect(meanOver((u, years) => Number(truncatedPareto(500)(u, years) < 1), 10_000)).toBeCloseTo(
      0.5,
      3,
    );
  });
});
