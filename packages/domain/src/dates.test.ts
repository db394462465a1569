import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  compareDates,
  dayBefore,
  firstDay,
  happenedBy,
  holdsOn,
  lastDay,
  PartialDate,
  sameDate,
} from "./dates.ts";

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));

describe("a partial date", () => {
  it.each(["2024", "2024-02", "2024-02-29"])("may be %s", (text) => {
    expect(PartialDate.safeParse(text).success).toBe(true);
  });

  it.each(["24", "2024-13", "2023-02-29", "2024-6", "2024-06-15T00:00", "2024-00"])(
    "may not be %s",
    (text) => {
      expect(PartialDate.safeParse(text).success).toBe(false);
    },
  );

  it("has happened only when its whole period has passed, and is unsure inside it", () => {
    expect(happenedBy("2024-04", "2024-03-31")).toBe("no");
    expect(happenedBy("2024-04", "2024-04-29")).toBe("unsure");
    expect(happenedBy("2024-04", "2024-04-30")).toBe("yes");
    expect(happenedBy("2024", "2024-12-30")).toBe("unsure");
  });

  it("lies between its first and its last day, whatever its precision", () => {
    fc.assert(
      fc.property(partial, (date) => {
        expect(firstDay(date) <= lastDay(date)).toBe(true);
        expect(happenedBy(date, lastDay(date))).toBe("yes");
        expect(happenedBy(date, dayBefore(firstDay(date)))).toBe("no");
      }),
    );
  });

  it("agrees with a finer date that lies inside it", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) =>
        sameDate(date, date.slice(0, length)),
      ),
    );
    expect(sameDate("2024-06", "2024-07-01")).toBe(false);
  });

  it("is ordered by its first day, the finer of two first", () => {
    expect(["2024-02", "2024", "2023-12-31", "2024-01-01"].toSorted(compareDates)).toEqual([
      "2023-12-31",
      "2024-01-01",
      "2024",
      "2024-02",
    ]);
  });
});

it("steps back one day as the calendar does", () => {
  fc.assert(
    fc.property(day, (date) => {
      const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
      expect(dayBefore(date)).toBe(before);
    }),
  );
});

describe("a span", () => {
  it.each([
    ["2024-04-07", "2025-05-06", "2024-04-06", "no"],
    ["2024-04-07", "2025-05-06", "2024-04-07", "yes"],
    ["2024-04-07", "2025-05-06", "2025-05-06", "yes"],
    ["2024-04-07", "2025-05-06", "2025-05-07", "no"],
    ["2024-04", null, "2024-04-10", "unsure"],
    ["2024-01", "2024-06", "2024-06-10", "unsure"],
    [null, null, "2024-06-10", "yes"],
  ] as const)("from %s until %s, on %s: %s", (from, until, on, answer) => {
    expect(holdsOn({ from, until }, on)).toBe(answer);
  });
});
