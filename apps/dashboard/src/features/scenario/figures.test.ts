import { expect, it } from "vitest";

import { figureText } from "./figures.ts";

it.each([
  [123.4567, "billion yuan", "CNY 120 bn"],
  [0.2942, "share", "29%"],
  [0, "share", "none"],
  [0.0001, "share", "below 0.05%"],
  [4.15, "ratio", "4.2"],
  [-0.83, "ratio", "-0.83"],
  [7.3, "representative projects", "7"],
  [1234, "representative projects", "1,200"],
  [3.04, "years", "3.0 years"],
])("%f %s reads %s", (value, unit, text) => {
  expect(figureText(value, unit)).toBe(text);
});
