import { expect, it } from "vitest";

import { figuresIn } from "./figures-in-words.ts";

it.each([
  ["a programme of 500bn yuan", { sums: [5e11], percents: [], years: [] }],
  ["1.2tn yuan, up from 800 bn", { sums: [1.2e12, 8e11], percents: [], years: [] }],
  ["a rate of 1.75 percent.", { sums: [], percents: [1.75], years: [] }],
  ["by 2027 a world centre", { sums: [], percents: [], years: ["2027"] }],
  ["presented in September 2023.", { sums: [], percents: [], years: ["2023"] }],
  ["21 banks and 7,000 firms", { sums: [], percents: [], years: [] }],
  ["no figure at all", { sums: [], percents: [], years: [] }],
])("reads %j", (words, figures) => {
  expect(figuresIn(words)).toEqual(figures);
});
