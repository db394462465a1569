import { expect, it } from "vitest";

import { estimate, probability, short } from "./figures.ts";

it("gives a measured number two digits that tell, whatever its size", () => {
  expect([0.863712, 12.6727, 1357, -0.126006, 0.00042, 0].map(short)).toEqual([
    "0.86",
    "13",
    "1,400",
    "-0.13",
    "0.00042",
    "0",
  ]);
});

it("never calls a probability nought", () => {
  expect(probability(0.0107143)).toBe("p = 0.011");
  expect(probability(0.00001)).toBe("p < 0.001");
});

it("leaves out of an estimate what is not known of it", () => {
  expect(estimate(3.19112, [0.488081, 13.5871])).toBe("3.2 (0.49 – 14)");
  expect(estimate(2, null)).toBe("2");
  expect(estimate(null, null)).toBe("");
});
