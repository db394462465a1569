import type { Measure } from "@nqpf/domain";
import type { MeasureDates } from "@nqpf/domain/answers";

/** The dates by which a measure may be ordered and narrowed. */
export function datesOf({ announced, effective, stated, recorded }: Measure): MeasureDates {
  return {
    announced: announced?.value ?? null,
    effective: effective?.value ?? null,
    stated,
    recorded,
  };
}
