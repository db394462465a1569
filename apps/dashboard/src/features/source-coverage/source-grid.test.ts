import type { SourceId } from "@nqpf/domain";
import type { SourceSummary } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { layoutFor, sidesOf } from "./grid-sizes.ts";
import { periodOf, periodsUntil } from "./periods.ts";
import { sourceGrid } from "./source-grid.ts";

const published = (date: string | null, kind: SourceSummary["kind"] = "media"): SourceSummary => ({
  id: `s-${date}` as SourceId,
  url: null,
  publisher: "P",
  published: date,
  kind,
  lang: "en",
  title: null,
  accessed: "2024-12-31",
  claims: 0,
});

it("counts periods backwards over the turn of a year", () => {
  expect(periodsUntil("2024-02-10", "month", 4)).toEqual([
    "2023-11",
    "2023-12",
    "2024-01",
    "2024-02",
  ]);
  expect(periodsUntil("2024-02-10", "quarter", 3)).toEqual(["2023-Q3", "2023-Q4", "2024-Q1"]);
  expect(periodsUntil("2024-02-10", "year", 2)).toEqual(["2023", "2024"]);
});

it("puts no date into a period finer than itself", () => {
  expect(periodOf("2024", "month")).toBeNull();
  expect(periodOf("2024-05", "quarter")).toBe("2024-Q2");
  expect(periodOf("2024-05-09", "year")).toBe("2024");
});

it("counts every source once: in a period, before the first, without a month or without a date", () => {
  const dates = ["2024-01-05", "2024-01", "2023-06-01", "2024", null];
  const [row, ...others] = sourceGrid(
    dates.map((date) => published(date)),
    ["legal-text", "media"],
    "month",
    ["2024-01", "2024-02"],
  );
  expect(others).toEqual([]);
  expect(row).toEqual({
    kind: "media",
    total: 5,
    earlier: 1,
    periods: [2, 0],
    imprecise: 1,
    undated: 1,
  });
});

it("takes coarser periods where there is less room, and always fits from 288 pixels on", () => {
  expect([1376, 700, 400, 328].map((width) => layoutFor(width).grain)).toEqual([
    "month",
    "quarter",
    "year",
    "year",
  ]);
  for (let width = 288; width < 1600; width += 7) {
    const { end, grain, side } = layoutFor(width);
    expect(end + (sidesOf(grain) - 1) * side, String(width)).toBeLessThanOrEqual(width);
  }
});
