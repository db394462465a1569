import type { TrendPoint } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { ordinalOf } from "./periods.ts";
import { incompleteIn, stretchesOf } from "./runs.ts";

function aPoint(period: string, over: Partial<TrendPoint> = {}): TrendPoint {
  const counts = { mentions: 2, items: 1, itemsWithTerm: 1, characters: 100 };
  return { period, state: "complete", rate: 2000, ...counts, ...over };
}

it("breaks the line at a missing period and at one without a rate", () => {
  const points = [
    aPoint("2023-12"),
    aPoint("2024-01"),
    aPoint("2024-03"),
    aPoint("2024-04", { rate: null }),
    aPoint("2024-05"),
  ];
  const lengths = (shown: "rate" | "mentions") =>
    stretchesOf(points, shown).map((stretch) => stretch.length);
  expect(lengths("rate")).toEqual([2, 1, 1]);
  expect(lengths("mentions")).toEqual([2, 3]);
});

it("joins neighbouring incomplete periods into one tail", () => {
  const points = [
    aPoint("2023-09", { state: "incomplete" }),
    aPoint("2023-10"),
    aPoint("2026-07", { state: "incomplete" }),
    aPoint("2026-08", { state: "incomplete" }),
  ];
  const [head, tail] = [ordinalOf("2023-09"), ordinalOf("2026-07")];
  expect(incompleteIn(points)).toEqual([
    [head, head],
    [tail, tail + 1],
  ]);
});
