import type { TrendPoint } from "@nqpf/domain/answers";

import { ordinalOf } from "./periods.ts";

/** What of a point is drawn: its rate or its number of mentions. */
export type Shown = "rate" | "mentions";

export interface Drawn {
  readonly period: string;
  readonly x: number;
  readonly y: number;
  readonly isComplete: boolean;
}

/** The points that hold a value, in stretches without a missing period between, so that no line crosses a gap. */
export function stretchesOf(points: readonly TrendPoint[], shown: Shown): Drawn[][] {
  const stretches: Drawn[][] = [];
  for (const point of points) {
    const y = point[shown];
    if (y === null) continue;
    const x = ordinalOf(point.period);
    const drawn = { period: point.period, x, y, isComplete: point.state === "complete" };
    const open = stretches.at(-1);
    if (open?.at(-1)?.x === x - 1) open.push(drawn);
    else stretches.push([drawn]);
  }
  return stretches;
}

/** Stretches of neighbouring periods that the count does not fully cover, as first and last ordinal. */
export function incompleteIn(points: readonly TrendPoint[]): [number, number][] {
  const spans: [number, number][] = [];
  for (const { period, state } of points) {
    if (state === "complete") continue;
    const x = ordinalOf(period);
    const open = spans.at(-1);
    if (open?.[1] === x - 1) open[1] = x;
    else spans.push([x, x]);
  }
  return spans;
}
