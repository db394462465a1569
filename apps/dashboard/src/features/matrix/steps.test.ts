import { expect, it } from "vitest";

import { moneyStepOf, stepNames, stepOf } from "./steps.ts";

it("gives every count the step whose name covers it", () => {
  expect(stepNames()).toEqual(["1", "2–3", "4–6", "7–10", "11+"]);
  expect([1, 2, 3, 4, 6, 7, 10, 11, 200].map(stepOf)).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
});

it("gives every sum the step of its power of ten", () => {
  expect([5e6, 1e9, 9e9, 1e10, 5e11, 1e12, 4e13].map(moneyStepOf)).toEqual([1, 2, 2, 3, 4, 5, 5]);
});
