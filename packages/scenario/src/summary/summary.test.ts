import { describe, expect, it } from "vitest";

import { createStreams, uniformAt } from "../draws/streams.ts";
import { quantileInterval, shareOf, wilson } from "./intervals.ts";
import { rounded } from "./rounded.ts";
import { summariseOutput } from "./summarise-output.ts";
import { hillIndex } from "./tail.ts";

const streams = createStreams(21);
const pareto = (index: number, count: number) =>
  Float64Array.from({ length: count }, (_, run) => uniformAt(streams, 1, 1, run) ** (-1 / index));
const output = { id: "value", label: "Value", unit: "billion yuan" };

describe("a share of runs", () => {
  it("that never happened is less than Wilson's upper end, never zero", () => {
    const { interval, words } = shareOf(0, 1000);
    expect(interval[1]).toBeCloseTo(0.0038, 4);
    expect(words).toBe("< 0.38 %");
  });

  it("that always happened is more than the lower end, never a hundred", () => {
    expect(shareOf(1000, 1000).words).toBe("> 99.61 %");
    expect(shareOf(999_999, 1_000_000).words).not.toContain("100 %");
  });

  it("in between comes with its interval", () => {
    expect(shareOf(282, 1000).words).toBe("28 % (25 to 31 %)");
  });

  it("lies inside its interval, which lies inside zero to one", () => {
    for (const [count, n] of [
      [0, 1],
      [1, 1],
      [1, 7],
      [6, 7],
      [500, 1000],
    ] as const) {
      const [low, high] = wilson(count, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(count / n);
      expect(high).toBeGreaterThanOrEqual(count / n);
      expect(high).toBeLessThanOrEqual(1);
    }
  });
});

describe("a heavy tail", () => {
  it("is told from a light one by Hill's index", () => {
    expect(hillIndex(pareto(1.3, 20_000).toSorted())).toBeCloseTo(1.3, 0);
    expect(hillIndex(pareto(4, 20_000).toSorted())).toBeGreaterThan(3);
    expect(hillIndex(new Float64Array(20_000))).toBeNull();
  });

  it("gets no mean, and says why", () => {
    const { mean, error, warnings, quantiles, trimmedMean } = summariseOutput(
      output,
      pareto(1.3, 5000),
      [],
    );
    expect(mean).toBeNull();
    expect(error).toBeNull();
    expect(warnings[0]).toContain("not reliable");
    expect(quantiles).toHaveLength(7);
    expect(trimmedMean).toBeGreaterThan(1);
  });

  it("is warned of where one run is more than a tenth of the sum", () => {
    const column = new Float64Array(100).fill(1);
    column[3] = 50;
    expect(summariseOutput(output, column, []).warnings.join(" ")).toContain("more than a tenth");
  });
});

describe("an output", () => {
  it("with a light tail has a mean with its error", () => {
    const column = Float64Array.from({ length: 4000 }, (_, run) => uniformAt(streams, 2, 1, run));
    const { mean, error, dots, halves } = summariseOutput(output, column, []);
    expect(mean).toBeCloseTo(0.5, 1);
    expect(error).toBeCloseTo(Math.sqrt(1 / 12 / 4000), 4);
    expect(dots).toHaveLength(20);
    expect(halves?.[0]).toBeCloseTo(halves?.[1] ?? 0, 1);
  });

  it("keeps runs without a value apart", () => {
    const column = Float64Array.of(1, Number.NaN, 3);
    expect(summariseOutput(output, column, [])).toMatchObject({ n: 2, absent: 1, mean: null });
    expect(summariseOutput(output, Float64Array.of(Number.NaN), [])).toMatchObject({
      n: 0,
      quantiles: [],
      dots: [],
    });
  });

  it("has no interval of a quantile that its runs do not reach", () => {
    const sorted = Float64Array.from({ length: 100 }, (_, run) => run);
    expect(quantileInterval(sorted, 0.01)).toBeNull();
    expect(quantileInterval(sorted, 0.5)).toEqual([40, 60]);
  });
});

it("results keep twelve digits, whatever an engine makes of the last", () => {
  expect(rounded({ a: [1 / 3, null], b: "x" })).toEqual({ a: [0.333333333333, null], b: "x" });
});
