import { byDate } from "./days.ts";
import type { Seen } from "./fold.ts";

const heights = ["signalled", "announced", "funded", "implementing", "evaluated"];
const sides = ["suspended", "lapsed", "superseded"];

function surely({ rungs }: Seen): { rung: string; on: string }[] {
  return rungs
    .filter((shown) => shown.happened === "yes")
    .map(({ value }) => value)
    .toSorted(
      (a, b) =>
        byDate(a.on, b.on) ||
        [...heights, ...sides].indexOf(a.rung) - [...heights, ...sides].indexOf(b.rung),
    );
}

/** The last side state surely entered. */
export function sideOf(measure: Seen): string | null {
  return surely(measure).findLast(({ rung }) => sides.includes(rung))?.rung ?? null;
}

/** The highest rung surely reached. */
export function highestOf(measure: Seen): string | null {
  const reached = new Set(surely(measure).map(({ rung }) => rung));
  return heights.findLast((rung) => reached.has(rung)) ?? null;
}

/** Where a measure is counted once: at its side state or, without one, at its highest rung. */
export function standsAt(measure: Seen): string | null {
  return sideOf(measure) ?? highestOf(measure);
}

/** Whether a rung was surely reached; paid is the first counting amount drawn, allocated or spent. */
export function hasReached(measure: Seen, step: string): boolean {
  if (step !== "paid") return surely(measure).some(({ rung }) => rung === step);
  return measure.lines.some(({ amounts }) =>
    amounts.some(
      ({ value, happened }) =>
        happened === "yes" && value.counts && ["drawn", "allocated", "spent"].includes(value.role),
    ),
  );
}
