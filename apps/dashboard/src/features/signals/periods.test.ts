import { expect, it } from "vitest";

import { formatPeriod, monthsAt, ordinalOf, placeAt, yearsIn } from "./periods.ts";

it("counts periods on over the turn of a year", () => {
  expect(ordinalOf("2024-01") - ordinalOf("2023-12")).toBe(1);
  expect(ordinalOf("2024-Q1") - ordinalOf("2023-Q4")).toBe(1);
  expect(ordinalOf("2026-07") - ordinalOf("2023-09")).toBe(34);
});

it("finds the Januaries inside a span, and none outside it", () => {
  const span = [ordinalOf("2023-09"), ordinalOf("2025-01")] as const;
  expect(yearsIn(...span, "month").map(({ year }) => year)).toEqual(["2024", "2025"]);
  expect(yearsIn(ordinalOf("2024-Q2"), ordinalOf("2024-Q4"), "quarter")).toEqual([]);
});

it("puts a day inside its month, and a date without a day in the middle", () => {
  const march = ordinalOf("2024-03");
  expect(Math.round(monthsAt("2024-03-01"))).toBe(march);
  expect(Math.round(monthsAt("2024-03-31") - 0.001)).toBe(march);
  expect(monthsAt("2024-03-01")).toBeLessThan(monthsAt("2024-03-31"));
  expect(monthsAt("2024-03")).toBe(march);
});

it("puts the middle month of a quarter in the middle of the quarter", () => {
  expect(placeAt("2024-05", "quarter")).toBe(ordinalOf("2024-Q2"));
  expect(placeAt("2024-05", "month")).toBe(ordinalOf("2024-05"));
});

it("names periods as each language does", () => {
  expect(["2024-03", "2024-Q1"].map((period) => formatPeriod(period, "en"))).toEqual([
    "Mar 2024",
    "Q1 2024",
  ]);
  expect(["2024-03", "2024-Q3"].map((period) => formatPeriod(period, "zh"))).toEqual([
    "2024年3月",
    "2024年第三季度",
  ]);
});
