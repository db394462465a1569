import * as fc from "fast-check";
import { expect, test } from "vitest";

import { dateOf, dayNumberOf, dayOf, monthsLater, weekdayOf } from "./calendar.ts";

test("days follow each other without a gap, leap years too", () => {
  const days = Array.from({ length: 1_500 }, (_, index) => dayOf(dayNumberOf(1999, 1, 1) + index));
  expect(days.slice(0, 2)).toEqual(["1999-01-01", "1999-01-02"]);
  expect(days).toContain("2000-02-29");
  expect(days).not.toContain("2001-02-29");
  expect(new Set(days).size).toBe(1_500);
});

const part = (max: number) => fc.integer({ min: 1, max });

test("a day number leads back to its day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1600, max: 2400 }), part(12), part(28), (year, month, day) => {
      expect(dayOf(dayNumberOf(year, month, day))).toBe(dateOf(year, month, day));
    }),
  );
});

test("weekdays are those of the calendar", () => {
  expect(weekdayOf(dayNumberOf(2024, 2, 29))).toBe(4);
  expect(weekdayOf(dayNumberOf(2025, 8, 13))).toBe(3);
  expect(weekdayOf(dayNumberOf(2000, 1, 1))).toBe(6);
});

test("months run over the year", () => {
  expect(monthsLater(2025, 1, -1)).toBe("2024-12");
  expect(monthsLater(2025, 12, 1)).toBe("2026-01");
});

test("a day that the calendar lacks is no date", () => {
  expect([dateOf(2023, 2, 29), dateOf(2024, 13), dateOf(2024, 4, 31)]).toEqual([null, null, null]);
});
