import { expect, it } from "vitest";

import { neighboursOf } from "./neighbour-weeks.ts";

const weeks = ["2024-W17", "2024-W16", "2023-W52", "2023-W09"];

it("finds the nearest weeks that hold something on either side, across a year's end", () => {
  expect(neighboursOf("2024-W16", weeks)).toEqual({ before: "2023-W52", after: "2024-W17" });
});

it("finds them for a week that holds nothing itself", () => {
  expect(neighboursOf("2024-W02", weeks)).toEqual({ before: "2023-W52", after: "2024-W16" });
});

it("finds none beyond the first and the last", () => {
  expect(neighboursOf("2023-W09", weeks).before).toBeNull();
  expect(neighboursOf("2024-W17", weeks).after).toBeNull();
});
