import { expect, it } from "vitest";

import { placeAfter } from "./grid-keys.ts";

const size = { row: 3, column: 4 };

it("moves one cell an arrow and stops at the edges", () => {
  expect(placeAfter("ArrowRight", { row: 1, column: 1 }, size, false)).toEqual({
    row: 1,
    column: 2,
  });
  expect(placeAfter("ArrowUp", { row: 0, column: 1 }, size, false)).toEqual({ row: 0, column: 1 });
  expect(placeAfter("ArrowDown", { row: 2, column: 3 }, size, false)).toEqual({
    row: 2,
    column: 3,
  });
});

it("goes to the ends of a row with Home and End, and to the corners with Control", () => {
  expect(placeAfter("End", { row: 1, column: 1 }, size, false)).toEqual({ row: 1, column: 3 });
  expect(placeAfter("Home", { row: 1, column: 2 }, size, true)).toEqual({ row: 0, column: 0 });
});

it("leaves other keys to the browser", () => {
  expect(placeAfter("Enter", { row: 1, column: 1 }, size, false)).toBeNull();
});
