import * as fc from "fast-check";
import { expect, it } from "vitest";

import { stackDots } from "./stack-dots.ts";

it("puts values that would touch on one another, and leaves the others apart", () => {
  expect(stackDots([3, 0, 1, 20], (value) => value, 5)).toEqual([
    { value: 0, x: 0, level: 0 },
    { value: 1, x: 0, level: 1 },
    { value: 3, x: 0, level: 2 },
    { value: 20, x: 20, level: 0 },
  ]);
});

it("keeps every value, never further than a dot from its place, and no two on one spot", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (values) => {
      const dots = stackDots(values, (value) => value / 1e4, 6);
      expect(dots.map(({ value }) => value)).toEqual(values.toSorted((a, b) => a - b));
      for (const { value, x } of dots) expect(Math.abs(value / 1e4 - x)).toBeLessThan(6);
      expect(new Set(dots.map(({ x, level }) => `${x} ${level}`)).size).toBe(dots.length);
    }),
  );
});
