import { compareDates, type Indicator } from "@nqpf/domain";

import { bareUnit } from "./figure.ts";

const farthestYears = 2;

/** The world's figure of the same metric and unit nearest in time to a figure of China; null where there is none. */
export function worldOf(part: Indicator, world: readonly Indicator[]): Indicator | null {
  const distance = (whole: Indicator) => Math.abs(yearOf(whole) - yearOf(part));
  const candidates = world.filter(
    (whole) =>
      isAlike(part, whole) && distance(whole) <= farthestYears && whole.value >= part.value,
  );
  return (
    candidates.toSorted(
      (a, b) => distance(a) - distance(b) || compareDates(b.year, a.year) || (a.id < b.id ? -1 : 1),
    )[0] ?? null
  );
}

/** Whether one figure can be a part of the other: shares and places are no parts of each other. */
function isAlike(part: Indicator, whole: Indicator): boolean {
  const unit = bareUnit(part.unit);
  return (
    part.metric.toLowerCase() === whole.metric.toLowerCase() &&
    unit === bareUnit(whole.unit) &&
    !["percent", "rank"].includes(unit) &&
    !unit.startsWith("of ")
  );
}

function yearOf({ year }: Indicator): number {
  return Number(year.slice(0, 4));
}
