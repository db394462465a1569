import type { SeriesPoint } from "@nqpf/domain";
import { expect, it } from "vitest";

import { begunBy, csvRows, mostIn, panelsOf } from "./raw-rows.ts";

it("gives each term a panel, with bars only for the texts in which it was counted", () => {
  const points: SeriesPoint[] = [
    { period: "2022", complete: true, counts: { 甲: 0, 乙: 10 } },
    { period: "2026", complete: false, counts: { 甲: 5 } },
  ];
  const panels = panelsOf({ points });
  expect(panels.map(({ term, bars }) => [term, bars.length])).toEqual([
    ["甲", 2],
    ["乙", 1],
  ]);
  expect(panels[0]?.bars.map(({ isWhole }) => isWhole)).toEqual([true, false]);
  expect(mostIn(panels)).toBe(10);
  expect(csvRows([{ points }, { points: [{ period: "2024", mentions: 1 }] }])).toBe(4);
});

it("draws a series of one term in one panel, in order, two texts of one day apart", () => {
  const points: SeriesPoint[] = [
    { period: "2024-08-01", document: "Later", mentions: 2 },
    { period: "2024-07-18", document: "Communique", mentions: 1 },
    { period: "2024-07-18", document: "Decision", mentions: 3 },
    { period: "2024-08-02", document: "Not counted" },
  ];
  const [panel, ...rest] = panelsOf({ points });
  expect(rest).toEqual([]);
  expect(panel?.term).toBeNull();
  expect(panel?.bars.map(({ mentions }) => mentions)).toEqual([1, 3, 2]);
  expect(new Set(panel?.bars.map(({ key }) => key)).size).toBe(3);
});

it("leaves out what had not begun on the day looked at, at every length of period", () => {
  const points = [
    "2024-Q2",
    "2024-Q3",
    "2024-06",
    "2024-07",
    "2024-06-30",
    "2024-07-01",
    "2024",
    "2025",
  ].map((period): SeriesPoint => ({ period, mentions: 1 }));
  expect(begunBy(points, "2024-06-30").map(({ period }) => period)).toEqual([
    "2024-Q2",
    "2024-06",
    "2024-06-30",
    "2024",
  ]);
});
