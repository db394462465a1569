import { expect, it } from "vitest";

import { stepNames, stepOf } from "./steps.ts";

it("gives every count the step whose name covers it", () => {
  expect(stepNames()).toEqual(["1", "2–3", "4–6", "7–10", "11+"]);
  expect([1, 2, 3, 4, 6, 7, 10, 11, 200].map(stepOf)).toEqual([1, 2, 2, 3, 3, 4, 4, 5, 5]);
});
