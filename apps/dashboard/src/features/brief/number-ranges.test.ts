import { expect, it } from "vitest";

import { numberRanges } from "./number-ranges.ts";

it("writes neighbours as one stretch, whatever the order in which they come", () => {
  expect(numberRanges([7, 2, 1, 3, 3, 9, 10])).toEqual(["1–3", "7", "9–10"]);
});

it("writes nothing for nothing", () => {
  expect(numberRanges([])).toEqual([]);
});
