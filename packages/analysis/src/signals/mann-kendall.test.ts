import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exactPValue } from "./kendall-distribution.ts";
import { mannKendall, type Timed } from "./mann-kendall.ts";
import { seededRandom } from "./seeded-random.ts";
import { level, syntheticCounts } from "./testing/synthetic.ts";
import { theilSen } from "./theil-sen.ts";

function timed(values: readonly number[]): Timed[] {
  return values.map((value, at) => ({ at, value }));
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);

describe("the test of Mann and Kendall", () => {
  it("finds no trend in at least nine of ten null series", () => {
    const quiet = seeds.filter((seed) => {
      const values = syntheticCounts(seed, level(12, 24)).map(({ count }) => count);
      return mannKendall(timed(values)).pValue >= 0.05;
    });
    expect(quiet.length / seeds.length).toBeGreaterThanOrEqual(0.9);
  });

  it("finds a rise in at least nine of ten rising series", () => {
    const rates = level(0, 24).map((_, at) => 5 + at);
    const loud = seeds.filter((seed) => {
      const test = mannKendall(timed(syntheticCounts(seed, rates).map(({ count }) => count)));
      return test.pValue < 0.05 && test.s > 0;
    });
    expect(loud.length / seeds.length).toBeGreaterThanOrEqual(0.9);
  });

  it("raises a third fewer false alarms than without its correction where each value leans on the one before", () => {
    const wandering = seeds.slice(0, 100).map((seed) => {
      const random = seededRandom(seed);
      const values: number[] = [];
      for (let at = 0; at < 40; at += 1)
        values.push(0.7 * (values.at(-1) ?? 0) + random() + random() - 1);
      return mannKendall(timed(values));
    });
    const untied = level(1, 40);
    const bold = wandering.filter(({ s }) => exactPValue(s, untied) < 0.05);
    const careful = wandering.filter(({ pValue }) => pValue < 0.05);
    expect(bold.length).toBeGreaterThan(0.2 * wandering.length);
    expect(careful.length).toBeLessThan(0.67 * bold.length);
  });

  it("turns round with the series, and keeps its probability", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 9 }),
        (values) => {
          const [up, down] = [values, values.map((value) => -value)].map((side) =>
            mannKendall(timed(side)),
          );
          expect(down?.s).toBe(0 - (up?.s ?? 0));
          expect(down?.pValue).toBeCloseTo(up?.pValue ?? -1, 12);
        },
      ),
    );
  });

  it("gives the figures of a series worked by hand", () => {
    const test = mannKendall(timed([1.3, 0.4, 0.9, 5.9, 7.3, 12.6, 46.7]));
    expect(test).toMatchObject({ n: 7, s: 17 });
    expect(test.pValue).toBeCloseTo((2 * 27) / 5040, 12);
  });
});

describe("the slope of Theil and Sen", () => {
  it("is that of a straight line, whatever one wild value does", () => {
    const values = timed([3, 5, 7, 9, 11, 13, 15, 17, 19]);
    const wild = values.map(({ at, value }) => ({ at, value: at === 4 ? 900 : value }));
    for (const series of [values, wild])
      expect(theilSen(series, mannKendall(series).variance).slope).toBe(2);
  });

  it("lies in its interval", () => {
    const series = fc
      .array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 20 })
      .map(timed);
    fc.assert(
      fc.property(series, (values) => {
        const { slope, interval } = theilSen(values, mannKendall(values).variance);
        expect(interval[0]).toBeLessThanOrEqual(slope);
        expect(interval[1]).toBeGreaterThanOrEqual(slope);
      }),
    );
  });
});
