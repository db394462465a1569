import type { Explained } from "@nqpf/domain/answers";

import { convertedText } from "../../ledger/money-unit/converted-text.ts";
import { messages as unitMessages } from "../../ledger/money-unit/messages.ts";
import { formatFigure } from "../../lib/number-text.ts";
import { messages } from "./messages.ts";

const digits = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

type Figure = Pick<Explained, "value" | "range" | "unit">;

/** Money that a formula made, in three digits: it is no sharper than what it was made of. A range of one end is exact. */
export function moneyText(figure: Figure): string {
  const { value, range, unit } = figure;
  if (value === null && range !== null && range[0] === range[1])
    return convertedText(range[0], unit);
  return isOfOutput(unit)
    ? ofOutput(spanText(figure, percent), figure)
    : spanText(figure, (end) => roughMoney(end, unit));
}

function isOfOutput(unit: string): boolean {
  return unit.startsWith("percent");
}

function percent(value: number): string {
  return `${digits.format(value)}%`;
}

function ofOutput(text: string, { value, range }: Figure): string {
  return value === null && range === null ? text : unitMessages.ofOutput(text);
}

export function roughMoney(value: number, unit: string): string {
  return convertedText(Number(value.toPrecision(3)), unit);
}

/** A rate or a share, in percent. */
export function percentText(figure: Figure): string {
  return spanText(figure, (value) => formatFigure(Number(value.toPrecision(3)), "percent"));
}

/** The least and the greatest of a figure that has a value of its own; empty where these are one. */
export function rangeText(figure: Figure): string {
  const { value, range } = figure;
  return value === null || range === null ? "" : moneyText({ ...figure, value: null });
}

function spanText({ value, range }: Figure, say: (value: number) => string): string {
  if (value !== null) return say(value);
  if (range === null) return messages.noValue;
  const [low, high] = [say(range[0]), say(range[1])];
  return low === high ? low : messages.range(low, high);
}

/** The least and the greatest that a figure may be; null where it has no value. */
export function endsOf({ value, range }: Figure): readonly [low: number, high: number] | null {
  if (range !== null) return [range[0], range[1]];
  return value === null ? null : [value, value];
}

/** From the least to the greatest of several figures. */
export function endsOfAll(figures: readonly Figure[]): readonly [number, number] | null {
  const ends = figures.flatMap((figure) => endsOf(figure) ?? []);
  return ends.length === 0 ? null : [Math.min(...ends), Math.max(...ends)];
}
