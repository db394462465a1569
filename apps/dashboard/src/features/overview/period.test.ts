import { expect, it } from "vitest";

import { periodOf } from "./period.ts";
import { overviewSearch } from "./search.ts";

it("counts a stretch back from the day that is looked from", () => {
  expect(periodOf({ since: "7d" }, "2026-11-24")).toEqual({
    from: "2026-11-17",
    until: "2026-11-24",
  });
  expect(periodOf({ since: "12m" }, "2024-04-22")).toEqual({
    from: "2023-04-22",
    until: "2024-04-22",
  });
});

it("takes days as they are asked for, and leaves the choice open where none are", () => {
  expect(periodOf({ from: "2024-01-01" }, "2026-11-24").from).toBe("2024-01-01");
  expect(periodOf({}, "2026-11-24")).toEqual({ from: undefined, until: undefined });
});

it("reads nothing from an address that is no stretch and no day", () => {
  expect(overviewSearch({ since: "9y", from: "yesterday" })).toEqual({
    since: undefined,
    from: undefined,
    until: undefined,
  });
});
