import type { ScenarioDriver, ScenarioOutput } from "@nqpf/domain/scenario";

import type { OutputPlan } from "../engine/plan.ts";
import { quantileAt, quantileInterval } from "./intervals.ts";
import { errorOf, hillIndex, largestShare, meanOf, trimmedMean } from "./tail.ts";

const probabilities = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;
const dotCount = 20;
/** A mean is shown only where the tail lets its variance be estimated, from enough runs. */
const leastTailIndex = 2;
const leastRuns = 30;
const heavyShare = 0.1;

/** One output over all runs. `column` holds NaN where a run has no value. */
export function summariseOutput(
  { id, label, unit }: OutputPlan,
  column: Float64Array,
  drivers: ScenarioDriver[],
): ScenarioOutput {
  const held = column.filter((value) => !Number.isNaN(value));
  const sorted = held.toSorted();
  const n = sorted.length;
  const tailIndex = hillIndex(sorted);
  const largest = n > 0 ? largestShare(held) : null;
  const warnings: string[] = [];
  const heavy = tailIndex !== null && tailIndex <= leastTailIndex;
  if (heavy) warnings.push("The variance is not reliable, so no mean is given.");
  if (n < leastRuns) warnings.push("Too few runs for a mean.");
  if (largest !== null && largest > heavyShare)
    warnings.push("One run makes up more than a tenth of the sum.");
  const mean = heavy || n < leastRuns ? null : meanOf(held);
  const half = Math.floor(column.length / 2);
  return {
    id,
    label,
    unit,
    n,
    absent: column.length - n,
    mean,
    error: mean === null ? null : errorOf(held, mean),
    trimmedMean: n < leastRuns ? null : trimmedMean(sorted),
    tailIndex,
    largest,
    quantiles:
      n === 0
        ? []
        : probabilities.map((p) => ({
            p,
            value: quantileAt(sorted, p),
            interval: quantileInterval(sorted, p),
          })),
    dots:
      n === 0
        ? []
        : Array.from({ length: dotCount }, (_, k) => quantileAt(sorted, (k + 0.5) / dotCount)),
    halves:
      n < leastRuns ? null : [medianOf(column.subarray(0, half)), medianOf(column.subarray(half))],
    warnings,
    drivers,
  };
}

/** The median of the values a column holds; zero of none. */
export function medianOf(column: Float64Array): number {
  const sorted = column.filter((value) => !Number.isNaN(value)).toSorted();
  return sorted.length === 0 ? 0 : quantileAt(sorted, 0.5);
}
