import type { BandScore } from "@nqpf/domain/reading";

import type { Tally } from "./tally.ts";

/** Three bands of confidence, at round numbers and not fitted: from which confidence each begins. */
export const bandStarts = { high: 0.75, medium: 0.5, low: 0 } as const;

export function bandOf(confidence: number): BandScore["band"] {
  if (confidence >= bandStarts.high) return "high";
  return confidence >= bandStarts.medium ? "medium" : "low";
}

/** How often a measure of each band had an instrument of the gold. */
export function bandsOf({ confidences }: Tally): BandScore[] {
  return (["high", "medium", "low"] as const).map((band) => {
    const own = confidences.filter(({ confidence }) => bandOf(confidence) === band);
    return {
      band,
      from: bandStarts[band],
      right: own.filter(({ right }) => right).length,
      of: own.length,
    };
  });
}
