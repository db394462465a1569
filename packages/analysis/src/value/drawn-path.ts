import { type Day, firstDay, lastDay } from "@nqpf/domain";

import { dayNumber } from "./day-number.ts";
import { moneyBy } from "./money-by.ts";
import { nominalFigures } from "./nominal.ts";
import { type Ingredient, referenceRow } from "./ingredient.ts";
import type { Valuing } from "./valuing.ts";

/** Loans paid out by a day, all in all. */
export interface DrawnPoint {
  readonly day: Day;
  readonly drawn: Ingredient;
}

/** How much had been drawn, from nothing on the first day to the latest figure by the view's day; empty without one. */
export function drawnPath({ measure, asOf, kindOfActor, rules }: Valuing): DrawnPoint[] {
  const start = measure.effective?.value ?? measure.announced?.value;
  if (start === undefined) return [];
  const days = measure.money
    .flatMap(({ amounts }) => amounts)
    .filter(({ value, state }) => value.role === "drawn" && value.counts && state !== "unsure")
    .map(({ value }) => lastDay(value.on))
    .filter((day) => day <= asOf && day > firstDay(start));
  const points = [...new Set(days)].toSorted().flatMap((day): DrawnPoint[] => {
    const [figure] = nominalFigures(moneyBy(measure, day), day, kindOfActor)
      .filter(({ role, value }) => role === "drawn" && value.unit === rules.home)
      .toSorted((a, b) => (b.value.value ?? 0) - (a.value.value ?? 0));
    const value = figure?.value.value ?? null;
    if (!figure || value === null) return [];
    const { included: rows, caveats } = figure.value;
    return [{ day, drawn: { value, ends: [value], rows, assumptions: [], caveats } }];
  });
  if (points.length === 0) return [];
  const row = referenceRow("assumptions/drawn-at-start", 0, `nothing drawn on ${firstDay(start)}`);
  const first: Ingredient = { value: 0, ends: [0], rows: [row], assumptions: [], caveats: [] };
  return [{ day: firstDay(start), drawn: first }, ...points];
}

/** What had been drawn on a day, on a straight line between the figures before and after it. */
export function drawnOn(path: readonly DrawnPoint[], day: Day): number {
  const after = path.findIndex((point) => point.day >= day);
  const next = path[after];
  const before = path[after - 1];
  if (!next) return path.at(-1)?.drawn.value ?? 0;
  if (!before) return next.drawn.value ?? 0;
  const passed = dayNumber(day) - dayNumber(before.day);
  const all = dayNumber(next.day) - dayNumber(before.day);
  const [low, high] = [before.drawn.value ?? 0, next.drawn.value ?? 0];
  return low + ((high - low) * passed) / all;
}
