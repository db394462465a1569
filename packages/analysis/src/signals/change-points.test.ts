import { describe, expect, it } from "vitest";

import { changesOf } from "./change-points.ts";
import { rateOf, scatterOf } from "./negative-binomial.ts";
import { level, syntheticCounts } from "./testing/synthetic.ts";

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

describe("a search for changes of level", () => {
  it("finds a known break, and the break lies in its interval", () => {
    const rates = [...level(4, 12), ...level(12, 14)];
    const found = seeds.filter((seed) => {
      const [change] = changesOf(syntheticCounts(seed, rates), 1);
      return (
        change !== undefined &&
        Math.abs(change.at - 12) <= 1 &&
        change.between[0] <= 12 &&
        change.between[1] >= 12
      );
    });
    expect(found.length / seeds.length).toBeGreaterThanOrEqual(0.9);
  });

  it("finds both breaks of a rise and a fall, in the order of time", () => {
    const rates = [...level(1, 8), ...level(20, 9), ...level(6, 12)];
    const found = changesOf(syntheticCounts(7, rates), 1).map(({ at }) => at);
    expect(found).toEqual([8, 17]);
  });

  it.each([
    ["Poisson", 0],
    ["scattered", 0.5],
  ])("finds none in at least nine of ten %s null series", (_, scatter) => {
    const quiet = seeds.filter(
      (seed) => changesOf(syntheticCounts(seed, level(10, 24), 1, scatter), 1).length === 0,
    );
    expect(quiet.length / seeds.length).toBeGreaterThanOrEqual(0.9);
  });

  it("answers alike for one seed", () => {
    const series = syntheticCounts(3, [...level(3, 10), ...level(9, 10)]);
    expect(changesOf(series, 5)).toEqual(changesOf(series, 5));
  });

  it("is silent about series that are short or hold no mention", () => {
    expect(changesOf(syntheticCounts(1, level(9, 5)), 1)).toEqual([]);
    expect(changesOf(syntheticCounts(1, level(0, 20)), 1)).toEqual([]);
  });
});

it("measures rates by exposure", () => {
  expect(
    rateOf([
      { count: 6, exposure: 2 },
      { count: 0, exposure: 4 },
    ]),
  ).toBe(1);
});

it("tells scattered counts from Poisson counts", () => {
  const [calm, wild] = [0, 0.5].map((scatter) =>
    scatterOf([syntheticCounts(11, level(20, 200), 1, scatter)]),
  );
  expect(calm).toBeLessThan(0.05);
  expect(wild).toBeGreaterThan(0.3);
});
