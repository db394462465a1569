import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { exactPValue, fallingPairs } from "./kendall-distribution.ts";

/** Every order of some values. */
function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, at) =>
    orders([...values.slice(0, at), ...values.slice(at + 1)]).map((rest) => [value, ...rest]),
  );
}

function falling(values: readonly number[]): number {
  return values.reduce(
    (sum, earlier, at) => sum + values.slice(at + 1).filter((later) => later < earlier).length,
    0,
  );
}

describe("the distribution of falling pairs", () => {
  it("is that of every order counted one by one, with ties", () => {
    const sizes = fc
      .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
      .filter((groups) => groups.reduce((sum, size) => sum + size, 0) <= 7);
    fc.assert(
      fc.property(sizes, (groups) => {
        const values = groups.flatMap((size, rank) => Array.from({ length: size }, () => rank));
        const all = orders(values);
        const expected = fallingPairs(groups).map(
          (_, count) => all.filter((order) => falling(order) === count).length / all.length,
        );
        for (const [count, probability] of fallingPairs(groups).entries())
          expect(probability).toBeCloseTo(expected[count] ?? -1, 12);
      }),
      { numRuns: 25 },
    );
  });

  it("sums to one for as many months as a series may have", () => {
    const total = fallingPairs([...Array.from({ length: 50 }, () => 1), 8, 2]).reduce(
      (sum, probability) => sum + probability,
      0,
    );
    expect(total).toBeCloseTo(1, 10);
  });
});

it.each<[string, number, number[], number]>([
  ["a perfect rise of five values", 10, [1, 1, 1, 1, 1], 2 / 120],
  ["a perfect rise of four values", 6, [1, 1, 1, 1], 2 / 24],
  ["no pair either way", 0, [1, 1, 1], 1],
  ["values that are all equal", 0, [5], 1],
])("%s has its exact probability", (_, s, ties, probability) => {
  expect(exactPValue(s, ties)).toBeCloseTo(probability, 12);
});
