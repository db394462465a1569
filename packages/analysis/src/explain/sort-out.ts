import type { Measure } from "@nqpf/domain";

import { standingOf } from "../summary.ts";
import type { Condition } from "./condition.ts";

/** The measures that a question sees, by how they meet its conditions. */
export interface SortedMeasures {
  readonly passing: readonly Measure[];
  /** Those that fail exactly one condition, by that condition. */
  readonly near: ReadonlyMap<Condition, readonly Measure[]>;
  /** How many fail more than one. */
  readonly others: number;
  /** Measures that a machine proposes and nobody reviewed, that would pass. */
  readonly proposals: readonly Measure[];
}

/** Sorts measures by the conditions; `proposed` are those of a view that shows proposals too. */
export function sortOut(
  measures: readonly Measure[],
  proposed: readonly Measure[],
  conditions: readonly Condition[],
): SortedMeasures {
  const passing: Measure[] = [];
  const near = new Map<Condition, Measure[]>();
  let others = 0;
  for (const measure of measures) {
    const [failed, second] = failedBy(measure, conditions);
    if (failed === undefined) passing.push(measure);
    else if (second !== undefined) others += 1;
    else {
      const group = near.get(failed);
      if (group) group.push(measure);
      else near.set(failed, [measure]);
    }
  }
  const proposals = proposed.filter(
    (measure) =>
      standingOf(measure) === "proposed" && conditions.every(({ holds }) => holds(measure)),
  );
  return { passing, near, others, proposals };
}

/** The first two conditions that a measure fails. */
function failedBy(measure: Measure, conditions: readonly Condition[]): Condition[] {
  const failed: Condition[] = [];
  for (const condition of conditions) {
    if (condition.holds(measure)) continue;
    failed.push(condition);
    if (failed.length === 2) break;
  }
  return failed;
}
