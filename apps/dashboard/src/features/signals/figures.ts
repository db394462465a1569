import { formatCount } from "../../lib/number-text.ts";

/** A measured number with as many digits as it can bear: `0.86`, `13`, `1,400`. */
export function short(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return Math.abs(rounded) >= 0.01 || rounded === 0 ? formatCount(rounded) : String(rounded);
}

/** A probability as tests are reported: `p = 0.011`, `p < 0.001`. */
export function probability(p: number): string {
  return p < 0.001 ? "p < 0.001" : `p = ${short(p)}`;
}

/** An estimate with its interval: `3.2 (0.49 – 14)`. */
export function estimate(value: number | null, range: readonly [number, number] | null): string {
  const interval = range ? `(${short(range[0])} – ${short(range[1])})` : "";
  return [value === null ? "" : short(value), interval].filter((part) => part !== "").join(" ");
}
