import { expect, it } from "vitest";

import { expand } from "./expand.ts";

it("leaves a term without braces as it is", () => {
  expect(expand("再贷款")).toEqual(["再贷款"]);
});

it("writes out every choice of every brace", () => {
  expect(expand("{set|sets} up {a|the} fund")).toEqual([
    "set up a fund",
    "set up the fund",
    "sets up a fund",
    "sets up the fund",
  ]);
});

it("closes the spaces that an empty choice leaves", () => {
  expect(expand("has {not |}been {yet|} named")).toEqual([
    "has not been yet named",
    "has not been named",
    "has been yet named",
    "has been named",
  ]);
});

it.each([
  ["{a|b", "a brace is never closed"],
  ["a|b}", "a brace is never opened"],
  ["{a|{b}}", "braces nest"],
])("refuses %j", (term, message) => {
  expect(() => expand(term)).toThrow(message);
});
