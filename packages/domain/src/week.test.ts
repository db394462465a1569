import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dayBefore } from "./dates.ts";
import { daysOfWeek, Week, weekOf } from "./week.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2299-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("a week", () => {
  it.each(["2024-W01", "2024-W16", "2020-W53", "2026-W53"])("may be %s", (text) => {
    expect(Week.safeParse(text).success).toBe(true);
  });

  it.each(["2024-W53", "2024-W00", "2024-W54", "2024-16", "2024W16", "2024-W1", "24-W16", ""])(
    "may not be %s",
    (text) => {
      expect(Week.safeParse(text).success).toBe(false);
    },
  );

  it.each([
    ["2024-W16", "2024-04-15", "2024-04-21"],
    ["2024-W01", "2024-01-01", "2024-01-07"],
    ["2020-W53", "2020-12-28", "2021-01-03"],
    ["2026-W53", "2026-12-28", "2027-01-03"],
    ["2025-W01", "2024-12-30", "2025-01-05"],
    ["2021-W01", "2021-01-04", "2021-01-10"],
    ["2000-W09", "2000-02-28", "2000-03-05"],
  ])("%s lasts from %s to %s", (week, from, until) => {
    expect(daysOfWeek(week)).toEqual({ from, until });
    expect(weekOf(from)).toBe(week);
    expect(weekOf(until)).toBe(week);
    expect(weekOf(dayBefore(from))).not.toBe(week);
  });

  it("is the one of its Thursday's year, whichever day it is", () => {
    fc.assert(
      fc.property(day, (text) => {
        const { from, until } = daysOfWeek(weekOf(text));
        expect(from <= text && text <= until).toBe(true);
        const thursday = new Date(Date.parse(from) + 3 * 86_400_000);
        const since = Date.parse(from) - Date.UTC(thursday.getUTCFullYear(), 0, 1);
        const number = String(Math.ceil((since / 86_400_000 + 4) / 7)).padStart(2, "0");
        expect(weekOf(text)).toBe(`${thursday.getUTCFullYear()}-W${number}`);
        expect(new Date(from).getUTCDay()).toBe(1);
      }),
    );
  });
});
