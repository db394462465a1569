import type { TrendPoint } from "@nqpf/domain/answers";
import { expect, it } from "vitest";

import { ordinalOf } from "./periods.ts";
import { trendLine } from "./trend-line.ts";

const slope = { unit: "", counts: "", formula: null, included: [], excluded: [], assumptions: [] };

function points(rates: readonly (number | null)[], state: TrendPoint["state"] = "complete") {
  return rates.map((rate, place): TrendPoint => ({
    period: `2024-${String(place + 1).padStart(2, "0")}`,
    state,
    mentions: 1,
    items: 1,
    itemsWithTerm: 1,
    characters: 1,
    rate,
  }));
}

function test(value: number | null, range: [number, number] | null = null) {
  return { from: "2024-01", until: "2024-05", slope: { ...slope, value, range, caveats: [] } };
}

it("lies on points that lie on a line", () => {
  const line = trendLine(test(2), points([1, 3, 5, 7, 9]));
  expect(line?.from).toEqual({ x: ordinalOf("2024-01"), y: 1 });
  expect(line?.until).toEqual({ x: ordinalOf("2024-05"), y: 9 });
});

it("is not drawn out of place by one value far off, nor by periods that were not tested", () => {
  const far = [...points([1, 3, 500, 7, 9]), ...points([900], "incomplete")];
  expect(trendLine(test(2), far)?.until.y).toBe(9);
});

it("opens from its middle to both ends of the slope's interval", () => {
  const fan = trendLine(test(2, [1, 4]), points([1, 3, 5, 7, 9]))?.fan ?? [];
  expect(fan.map(({ y }) => y)).toEqual([3, 5, 13, 7, 5, -3]);
});

it("is not drawn where there is no slope or nothing was tested", () => {
  expect(trendLine(test(null), points([1, 2, 3, 4, 5]))).toBeNull();
  expect(trendLine(test(2), points([null, null]))).toBeNull();
});
