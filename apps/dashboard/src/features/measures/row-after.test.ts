import { expect, it } from "vitest";

import { rowAfter } from "./row-after.ts";

it("goes a row at a time and stays at the ends", () => {
  expect([rowAfter("ArrowDown", 0, 3), rowAfter("ArrowDown", 2, 3)]).toEqual([1, 2]);
  expect([rowAfter("ArrowUp", 2, 3), rowAfter("ArrowUp", 0, 3)]).toEqual([1, 0]);
});

it("jumps to the first and the last row", () => {
  expect([rowAfter("Home", 2, 5), rowAfter("End", 2, 5)]).toEqual([0, 4]);
});

it("leaves every other key to the page", () => {
  expect(["Enter", "Tab", "a", "ArrowLeft"].map((key) => rowAfter(key, 1, 3))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
