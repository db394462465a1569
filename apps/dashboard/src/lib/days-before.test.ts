import { expect, it } from "vitest";

import { daysBefore } from "./days-before.ts";

it.each([
  ["2026-11-24", 7, "2026-11-17"],
  ["2026-11-24", 30, "2026-10-25"],
  ["2024-03-01", 1, "2024-02-29"],
  ["2023-03-01", 1, "2023-02-28"],
  ["2026-01-05", 30, "2025-12-06"],
  ["2026-05-31", 31, "2026-04-30"],
  ["2026-01-01", 366, "2024-12-31"],
])("finds the day before %s by %i days: %s", (day, days, expected) => {
  expect(daysBefore(day, days)).toBe(expected);
});
