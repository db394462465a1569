import { describe, expect, it } from "vitest";

import { isMissing } from "./ingredient.ts";
import { valueOfYear, valueOn } from "./reference.ts";
import { aSeries } from "./testing/a-measure.ts";

const series = [
  aSeries("rate", { "2023-08": 2.5, "2024-07-25": 2.3, "2024-09": 2 }),
  aSeries("output", { "2023": 100, "2025": 120 }, "CNY"),
];
const on = (day: string) => valueOn(series, "rate", day);
const of = (year: string) => valueOfYear(series, "output", year);

describe("the rate in force on a day", () => {
  it.each([
    ["2024-07-24", 0.025],
    ["2024-07-25", 0.023],
    ["2024-09-30", 0.02],
    ["2026-11-24", 0.02],
  ])("is on %s %d", (day, value) => {
    expect(on(day)).toMatchObject({ value });
  });

  it("is the earlier one within a month of change, which it names", () => {
    const found = on("2024-09-10");
    expect(found).toMatchObject({ value: 0.023 });
    expect(isMissing(found) ? [] : found.caveats.join()).toContain("2024-09");
  });

  it("says since when it holds and who states it", () => {
    expect(on("2024-08-01")).toMatchObject({
      rows: [
        {
          property: "parameters/rate/2024-07-25",
          why: "percent, in force on 2024-08-01, since 2024-07-25; stated by a-source",
        },
      ],
    });
  });

  it("is missing before the series begins, and where there is no series", () => {
    expect(on("2023-08-30")).toEqual({ missing: "the series rate begins after 2023-08-30" });
    expect(valueOn(series, "none", "2024-01-01")).toHaveProperty("missing");
  });
});

describe("the value of a year", () => {
  it("is that year's own", () => {
    expect(of("2025")).toMatchObject({ value: 120, caveats: [] });
  });

  it("is the latest earlier year's where the year is missing, which is named beside it", () => {
    expect(of("2024")).toMatchObject({
      value: 100,
      caveats: ["output: no value of 2024 is held; that of 2023 stands in"],
    });
    expect(of("2026")).toMatchObject({ value: 120 });
  });

  it("is never a later year's", () => {
    expect(of("2022")).toHaveProperty("missing");
  });
});
