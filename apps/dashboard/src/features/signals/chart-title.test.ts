import type { ChangePoint, TrendPoint, TrendTest } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { chartTitle } from "./chart-title.ts";
import { messages } from "./messages.ts";

const explained = {
  range: null,
  unit: "",
  counts: "",
  formula: null,
  included: [],
  excluded: [],
  assumptions: [],
  caveats: [],
};

const test: TrendTest = {
  window: "latest",
  from: "2025-08",
  until: "2026-07",
  n: 12,
  statistic: -10,
  tau: -0.15,
  pValue: 0.55,
  verdict: "no-trend",
  method: "a test",
  slope: { ...explained, value: -0.3 },
};

const change: ChangePoint = {
  at: "2023-12",
  between: ["2023-12", "2024-01"],
  before: { from: "2023-09", until: "2023-11", rate: 0.863 },
  after: { from: "2023-12", until: "2026-07", rate: 12.67 },
  statistic: 15,
  pValue: 0.002,
  method: "a test",
  ratio: { ...explained, value: 14.67 },
};

function aPoint(period: string, mentions: number, over: Partial<TrendPoint> = {}): TrendPoint {
  const counts = { items: 1, itemsWithTerm: 1, characters: 1 };
  return { period, state: "complete", mentions, rate: mentions, ...counts, ...over };
}

const points = [
  aPoint("2026-06", 40),
  aPoint("2026-07", 20),
  aPoint("2026-08", 8, { state: "incomplete" }),
];

it("says what the drawn line and the last change of level say", () => {
  expect(chartTitle({ points, changes: [change] }, test, "rate", messages)).toBe(
    "No rise or fall beyond chance over 12 complete months, Aug 2025 to Jul 2026; the level changed 15-fold with Dec 2023",
  );
});

it("gives both levels where no ratio can be given", () => {
  const fromNone = { ...change, ratio: { ...explained, value: null } };
  expect(chartTitle({ points, changes: [fromNone] }, undefined, "rate", messages)).toBe(
    "The level changed with Dec 2023, from 0.86 to 13",
  );
});

it("does not take an incomplete period for the last count", () => {
  expect(chartTitle({ points, changes: [] }, test, "mentions", messages)).toBe(
    "Most mentions in Jun 2026: 40; 20 in Jul 2026, the last complete period",
  );
});

it("says of an empty series that it is empty", () => {
  expect(chartTitle({ points: [], changes: [] }, undefined, "rate", messages)).toBe(
    messages.chart.none,
  );
});
