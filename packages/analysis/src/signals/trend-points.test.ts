import { describe, expect, it } from "vitest";

import type { CountSeries } from "./count-series.ts";
import { publishedSeries } from "./published-series.ts";
import { aSeries, aText } from "./testing/a-record.ts";
import { leadershipSeries } from "./leadership-texts.ts";
import { pointsOf } from "./trend-points.ts";

const counted = { from: "2024-01-10", until: "2026-08-22" };

function seriesOf(mentions: readonly number[], daysTotal?: number): CountSeries {
  const series = aSeries(mentions);
  const made = publishedSeries({
    ...series,
    points: series.points.map((point) => (daysTotal ? { ...point, daysTotal } : point)),
  });
  if ("why" in made) throw new Error(made.why);
  return made;
}

const statesOf = (series: CountSeries, by: "month" | "quarter", last: string) =>
  pointsOf(series, by, counted, last)?.points.map(({ period, state }) => [period, state]);

describe("a period", () => {
  it.each<[string, CountSeries, "month" | "quarter", string, [string, string][]]>([
    [
      "is incomplete where the count began inside it",
      seriesOf([1, 2]),
      "month",
      "2026-11-24",
      [
        ["2024-01", "incomplete"],
        ["2024-02", "complete"],
      ],
    ],
    [
      "is complete where the count says that every day was read",
      seriesOf([1], 31),
      "month",
      "2026-11-24",
      [["2024-01", "complete"]],
    ],
    [
      "is left out while it runs, since its count tells of later days",
      seriesOf([1, 2, 3]),
      "month",
      "2024-02-20",
      [["2024-01", "incomplete"]],
    ],
    [
      "is incomplete as a quarter of which a month is missing",
      seriesOf([1, 2, 3, 4, 5]),
      "quarter",
      "2026-11-24",
      [
        ["2024-Q1", "incomplete"],
        ["2024-Q2", "incomplete"],
      ],
    ],
    [
      "is the shaded tail where the count ended inside it",
      leadershipSeries([aText("2026-07-03"), aText("2026-08-03")]),
      "month",
      "2026-11-24",
      [
        ["2026-07", "complete"],
        ["2026-08", "incomplete"],
      ],
    ],
    [
      "shows the texts of its days so far while it runs",
      leadershipSeries([aText("2024-04-05"), aText("2024-04-25")]),
      "month",
      "2024-04-22",
      [["2024-04", "incomplete"]],
    ],
  ])("%s", (_, series, by, last, states) => {
    expect(statesOf(series, by, last)).toEqual(states);
  });

  it("adds the texts of its days and nothing later", () => {
    const series = leadershipSeries([aText("2024-04-05"), aText("2024-04-25")]);
    expect(pointsOf(series, "month", counted, "2024-04-22")?.points[0]).toMatchObject({
      mentions: 1,
      items: 1,
      characters: 1000,
      rate: 100,
    });
    expect(pointsOf(series, "quarter", counted, "2024-06-30")?.points[0]?.mentions).toBe(2);
  });

  it("names what it withheld", () => {
    expect(pointsOf(seriesOf([1, 2, 3]), "month", counted, "2024-02-20")?.withheld).toEqual([
      "2024-02",
    ]);
  });
});

it("does not split a series by quarter into months", () => {
  const quarters = publishedSeries(
    aSeries([], { points: [{ period: "2024-Q1", mentions: 1, items: 4, itemsWithTerm: 1 }] }),
  );
  if ("why" in quarters) throw new Error(quarters.why);
  expect(pointsOf(quarters, "month", counted, "2026-11-24")).toBeNull();
  expect(pointsOf(quarters, "quarter", counted, "2026-11-24")?.points[0]?.rate).toBe(25);
});

it.each<[string, Parameters<typeof aSeries>[1], RegExp]>([
  [
    "counts of several terms",
    { points: [{ period: "2024", counts: { 新质生产力: 1 } }] },
    /several terms/,
  ],
  [
    "single documents of unknown length",
    { points: [{ period: "2024-03-05", mentions: 1, document: "A report" }] },
    /how long/,
  ],
  [
    "texts and periods in one",
    {
      points: [
        { period: "2024-03-05", mentions: 1 },
        { period: "2024-03", mentions: 2 },
      ],
    },
    /mixes/,
  ],
])("says why %s are not tested", (_, over, why) => {
  expect(publishedSeries(aSeries([], over))).toMatchObject({ why: expect.stringMatching(why) });
});
