import { SignalTrend, type TrendVerdict } from "@nqpf/domain/answers";
import { describe, expect, it } from "vitest";

import { signalTrend, type SignalRecord } from "./signal-trend.ts";
import { aMeta, aScope, aSeries, aText } from "./testing/a-record.ts";

const rising = [1, 2, 3, 5, 8, 13, 21, 34];
const flat = [11, 9, 12, 8, 10, 11, 9, 12, 10, 9, 11, 10, 12, 9];

function record(over: Partial<SignalRecord> = {}): SignalRecord {
  return {
    events: [],
    series: [aSeries([...rising, ...flat])],
    unknown: [],
    meta: aMeta,
    statedOn: "2024-09-10",
    ...over,
  };
}

const trend = (asOf: string, over: Partial<SignalRecord> = {}, by: "month" | "quarter" = "month") =>
  signalTrend(record(over), by, aScope(asOf));

describe("the trend of a term", () => {
  it.each<[string, TrendVerdict]>([
    ["2024-03-31", "too-short"],
    ["2024-08-31", "rising"],
    ["2025-10-31", "no-trend"],
  ])("on %s is %s", (asOf, verdict) => {
    expect(trend(asOf).now.verdict).toBe(verdict);
  });

  it("is told both for the day asked about and for the day of the starting document", () => {
    const { now, whenStated } = trend("2025-10-31");
    expect([now.verdict, whenStated?.verdict]).toEqual(["no-trend", "rising"]);
    expect(whenStated?.asOf).toBe("2024-09-10");
    expect(trend("2024-08-31").whenStated).toBeNull();
  });

  it("explains itself by the periods it counts and those it leaves out", () => {
    const points = [
      ...aSeries(rising).points,
      { period: "2024-09", mentions: 9, characters: 100_000 },
    ];
    const meta = { ...aMeta, coverage: { from: "2024-01-01", until: "2024-09-15" } };
    const { now } = trend("2024-12-31", { series: [aSeries([], { points })], meta });
    const [test] = now.series[0]?.tests ?? [];
    expect(test).toMatchObject({ n: 8, from: "2024-01", until: "2024-08" });
    expect(test?.slope.included.map(({ value }) => value)).toEqual(rising);
    expect(test?.slope.excluded).toEqual([
      expect.objectContaining({ property: "a-series/2024-09", value: 9 }),
    ]);
  });

  it("dates the change of level and gives its size", () => {
    const { now } = trend("2026-01-31", { series: [aSeries([2, 3, 1, 2, 3, 2, ...flat])] });
    const [change, ...more] = now.series[0]?.changes ?? [];
    expect(more).toEqual([]);
    expect(change).toMatchObject({ at: "2024-07", between: ["2024-07", "2024-07"] });
    expect(change?.ratio.value).toBeCloseTo(4.7, 0);
  });

  it("never counts a text given after the day", () => {
    const events = ["2024-01-05", "2024-02-05", "2024-03-05"].map((date) => aText(date));
    const { now, levels } = trend("2024-02-20", { events, series: [] });
    expect(levels[0]?.texts.value).toBe(2);
    const points = now.series.flatMap((series) => series.points);
    expect(points.every(({ period }) => period <= "2024-02")).toBe(true);
  });

  it("lists where the term stood among task headings, and the texts without it", () => {
    const events = [
      aText("2024-03-05", { taskHeading: { rank: 1, of: 10 } }),
      aText("2024-04-05", { mentioned: false, mentions: 0, mentionsInBroadcast: 0 }),
      aText("2025-03-05", { taskHeading: { rank: null, of: null } }),
    ];
    const { headings, absences } = trend("2025-10-31", { events });
    expect(headings.map(({ on, heading }) => [on, heading.rank])).toEqual([
      ["2024-03-05", 1],
      ["2025-03-05", null],
    ]);
    expect(absences.map(({ signal }) => signal)).toEqual(["text-2024-04-05"]);
  });

  it("says which series it does not know", () => {
    const unknown = [{ id: "later-series", why: "was not known" }];
    expect(trend("2025-10-31", { unknown }).now.notTested).toContainEqual(unknown[0]);
  });

  it("says so where nothing is long enough", () => {
    expect(trend("2024-08-31", { series: [] }).now).toMatchObject({
      lead: null,
      verdict: "too-short",
      sentence: "On 2024-08-31 no series held enough complete months to tell a rise from chance.",
    });
  });

  it("is of the shape that the domain gives it, by month and by quarter", () => {
    const events = [aText("2024-01-05"), aText("2025-02-05")];
    for (const by of ["month", "quarter"] as const)
      expect(SignalTrend.safeParse(trend("2025-10-31", { events }, by)).error).toBeUndefined();
  });
});
