import { describe, expect, it } from "vitest";

import { openObservatory } from "../observatory.ts";

const { getSignalTrend } = openObservatory({ today: () => "2026-11-24" });

describe("mentions of the term", () => {
  it("were rising on the evening news when the starting document said so", () => {
    const { now, whenStated } = getSignalTrend({ asOf: "2024-04-22" });
    for (const reading of [now, whenStated]) {
      const lead = reading?.series.find(({ id }) => id === reading.lead);
      expect(lead?.tests[0]).toMatchObject({ from: "2023-09", until: "2024-03", statistic: 17 });
      expect(lead?.tests[0]?.pValue).toBeCloseTo(54 / 5040, 6);
      expect(lead?.verdict).toBe("rising");
    }
  });

  it("are not rising any more", () => {
    const { now, whenStated } = getSignalTrend({});
    expect(now.verdict).toBe("no-trend");
    expect(whenStated?.verdict).toBe("rising");
  });

  it("leave the running month out of every test", () => {
    const { now } = getSignalTrend({ asOf: "2024-04-22" });
    const tested = now.series.flatMap(({ tests }) =>
      tests.flatMap(({ slope }) => slope.included.map(({ property }) => property.slice(-7))),
    );
    expect(tested.every((month) => month < "2024-04")).toBe(true);
  });

  it("could not be counted by month in April 2024, when only the texts themselves were known", () => {
    const { now } = getSignalTrend({ asOf: "2024-04-22", knownAt: "2024-04-22" });
    expect(now.lead).toBe("leadership-texts");
    expect(now.series.map(({ id }) => id)).toEqual(["politburo-meetings", "leadership-texts"]);
    expect(now.notTested.map(({ id }) => id)).toContain("xinwen-lianbo-monthly");
  });

  it("stood in the first task heading, then in the second, then in none", () => {
    const { headings } = getSignalTrend({});
    expect(headings.map(({ heading }) => heading.rank)).toEqual([1, 2, 2, null, null]);
  });

  it("give the same object to the same question", () => {
    expect(getSignalTrend({ by: "quarter" })).toBe(getSignalTrend({ by: "quarter" }));
  });
});
