import type { TrendPoint, TrendTest } from "@nqpf/domain/answers";

import { ordinalOf } from "./periods.ts";

export interface At {
  readonly x: number;
  readonly y: number;
}

export interface TrendLine {
  readonly from: At;
  readonly until: At;
  /** Corners of the area between the two ends of the slope's interval, both through the line's middle. */
  readonly fan: readonly At[];
}

/**
 * The line of a test's slope through the periods that it tested: its height is the median of what the slope leaves over.
 * Null where no slope can be given.
 */
export function trendLine(
  { from, until, slope }: Pick<TrendTest, "from" | "until" | "slope">,
  points: readonly TrendPoint[],
): TrendLine | null {
  const { value, range } = slope;
  const tested = points.flatMap(({ period, state, rate }) => {
    const x = ordinalOf(period);
    const isIn = state === "complete" && x >= ordinalOf(from) && x <= ordinalOf(until);
    return isIn && rate !== null ? [{ x, y: rate }] : [];
  });
  if (value === null || tested.length === 0) return null;
  const height = median(tested.map(({ x, y }) => y - value * x));
  const on = (x: number): At => ({ x, y: height + value * x });
  const [first, last] = [ordinalOf(from), ordinalOf(until)];
  const middle = on(median(tested.map(({ x }) => x)));
  const through = (slopeOf: number, x: number): At => ({
    x,
    y: middle.y + slopeOf * (x - middle.x),
  });
  return {
    from: on(first),
    until: on(last),
    fan: range
      ? [
          through(range[0], first),
          middle,
          through(range[1], last),
          through(range[0], last),
          middle,
          through(range[1], first),
        ]
      : [],
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
