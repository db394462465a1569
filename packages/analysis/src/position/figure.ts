import type { Indicator } from "@nqpf/domain";
import type { ComparisonBasis, PositionVerdict } from "@nqpf/domain/answers";

/** What an indicator says of China against the world: a place, or a part of the whole in percent. */
export interface Figure {
  readonly basis: ComparisonBasis;
  readonly value: number;
}

/** How a verdict follows from the figures, for whoever wants to check it. */
export const rule: readonly string[] = [
  "A share of the world, of a list of fields in which China is first, or of a world figure of the same metric and unit at most two years apart: from 50 percent China leads, since nobody can hold more; from 25 percent it is among the leaders, since at most two others can hold more; below that it trails.",
  "A place in the world: the first leads, the second and third are among the leaders, later ones trail.",
  "Of each metric the latest figure whose period had passed by the day counts. A sector is no better than the weakest of its metrics.",
  "Figures of China alone compare nothing; a sector without any figure was not looked at.",
  "A share of part of the country's firms stands in the words of its metric, and the whole may hold more.",
];

/** The figure of an indicator about the world; null where it says nothing of China's part in it. */
export function figureOf({ geography, metric, unit, value }: Indicator): Figure | null {
  if (geography !== "world") return null;
  if (unit === "rank") return { basis: "rank", value };
  const fields = /^of (\d+)$/.exec(unit)?.[1];
  if (fields !== undefined) return { basis: "first-places", value: (value / Number(fields)) * 100 };
  const isShare = bareUnit(unit) === "percent" && /\bshare\b/i.test(metric);
  return isShare ? { basis: "share", value } : null;
}

export function standOf({
  basis,
  value,
}: Figure): Exclude<PositionVerdict, "no-comparison" | "not-looked"> {
  const [leads, isAmong] =
    basis === "rank" ? [value === 1, value <= 3] : [value >= 50, value >= 25];
  if (leads) return "leads";
  return isAmong ? "among-leaders" : "trails";
}

/** A unit without what the source adds to it: `percent` of `percent (more than)`. */
export function bareUnit(unit: string): string {
  return unit.replace(/\s*\(.*\)$/, "");
}

/** What a source adds to the unit: `more than`; null where it adds nothing. */
export function qualifierOf(unit: string): string | null {
  return /\((.*)\)$/.exec(unit)?.[1] ?? null;
}
