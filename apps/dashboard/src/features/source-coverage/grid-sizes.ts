import type { Grain } from "./periods.ts";

/** Heights in CSS pixels: one row, and the heads above them. */
export const heights = { row: 26, head: 34 } as const;

/** How the grid divides a width: all in CSS pixels. */
export interface GridLayout {
  readonly grain: Grain;
  readonly count: number;
  /** Names of kinds. */
  readonly name: number;
  /** Each of the columns beside the periods. */
  readonly side: number;
  /** One period. */
  readonly each: number;
  /** Where the periods begin and end. */
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly grain: Grain;
  readonly count: number;
  readonly name: number;
  readonly side: number;
}

const leastEach = 24;
const narrowestEach = 20;

const forms: readonly Form[] = [
  { grain: "month", count: 36, name: 118, side: 50 },
  { grain: "quarter", count: 14, name: 118, side: 50 },
  { grain: "year", count: 7, name: 118, side: 50 },
];
const narrowest: Form = { grain: "year", count: 4, name: 96, side: 36 };

/** The finest periods that have room. */
export function layoutFor(width: number): GridLayout {
  const form = forms.find((one) => width - fixedOf(one) >= one.count * leastEach) ?? narrowest;
  const each = Math.max(narrowestEach, Math.floor((width - fixedOf(form)) / form.count));
  const start = form.name + form.side;
  return { ...form, each, start, end: start + each * form.count };
}

/** Beside the periods stand what is earlier, what has no date and the sum; of periods finer than years, what has only a year. */
export function sidesOf(grain: Grain): number {
  return grain === "year" ? 3 : 4;
}

function fixedOf({ grain, name, side }: Form): number {
  return name + sidesOf(grain) * side;
}
