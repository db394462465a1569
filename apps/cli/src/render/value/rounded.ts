import type { Explained } from "@nqpf/domain/answers";

import { number } from "../number.ts";

const sizes = [
  { name: "tn", size: 1e12 },
  { name: "bn", size: 1e9 },
  { name: "m", size: 1e6 },
] as const;

const digits = 3;

/** A number to three significant digits, as an estimate deserves: `10.7 bn`, `0.0179`. */
export function rounded(value: number, unit = sizeOf([value])): string {
  const text = figureOf(value / (unit?.size ?? 1));
  return unit ? `${text} ${unit.name}` : text;
}

/** A number that explains itself, with its range: `10.7 bn (3.66 to 10.7)`; empty where there is none. */
export function roundedExplained({ value, range }: Pick<Explained, "value" | "range">): string {
  const unit = sizeOf([value ?? 0, ...(range ?? [])]);
  const size = unit?.size ?? 1;
  const span = range && `${figureOf(range[0] / size)} to ${figureOf(range[1] / size)}`;
  const middle = value === null ? null : figureOf(value / size);
  const both = middle !== null && span !== null ? `${middle} (${span})` : (middle ?? span ?? "");
  return both === "" || !unit ? both : `${both} ${unit.name}`;
}

function sizeOf(values: readonly number[]): (typeof sizes)[number] | undefined {
  const greatest = Math.max(...values.map(Math.abs));
  return sizes.find(({ size }) => greatest >= size);
}

function figureOf(value: number): string {
  return number(Number(value.toPrecision(digits)));
}
