import type { SourceSummary } from "@nqpf/domain/answers";

import { dayNumber } from "./day-number.ts";
import { quantile } from "./quantile.ts";

export interface LaggingSource {
  readonly source: SourceSummary;
  /** From the day of publication to the day of reading. */
  readonly days: number;
}

/** How long after their publication some sources were read. Only those published on a known day can tell. */
export interface Lag {
  readonly sources: readonly LaggingSource[];
  readonly median: number | null;
  readonly p90: number | null;
}

export function lagOf(sources: readonly SourceSummary[]): Lag {
  const lagging = sources.flatMap((source): LaggingSource[] =>
    source.published?.length === 10
      ? [{ source, days: dayNumber(source.accessed) - dayNumber(source.published) }]
      : [],
  );
  const days = lagging.map((one) => one.days);
  return { sources: lagging, median: quantile(days, 0.5), p90: quantile(days, 0.9) };
}
