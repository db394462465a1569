import { scaleLinear, scaleLog } from "@visx/scale";

/** A scale with round values on it, and what places a value. */
export interface DotScale {
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
  readonly isLog: boolean;
}

/** From this ratio of the largest to the smallest on, steps are of ten times; dots have no foot that a logarithm would bend. */
const widestLinear = 60;

/** A scale for the dots of a chart, from `left` to `right` in pixels. */
export function dotScale(values: readonly number[], left: number, right: number): DotScale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least > 0 && most / least > widestLinear) {
    const scale = scaleLog({ domain: [least, most], range: [left, right], nice: true });
    const tens = scale.ticks().filter((tick) => Number.isInteger(roundedLog(tick)));
    return { place: (value) => scale(value), ticks: thinned(tens, right - left), isLog: true };
  }
  const scale = scaleLinear({
    domain: [Math.min(least, 0), most > least || most !== 0 ? Math.max(most, 0) : 1],
    range: [left, right],
    nice: true,
  });
  return { place: (value) => scale(value), ticks: scale.ticks((right - left) / 90), isLog: false };
}

function roundedLog(tick: number): number {
  return Number(Math.log10(tick).toFixed(6));
}

const tickRoom = 80;

function thinned(ticks: readonly number[], width: number): readonly number[] {
  const step = Math.max(1, Math.ceil((ticks.length * tickRoom) / Math.max(width, 1)));
  return ticks.filter((_, at) => at % step === 0);
}
