import type { MeasureId } from "@nqpf/domain";

/** The page of a measure on an instance. */
export function measureAddress(base: string, measure: MeasureId): string {
  return `${base}/measures/${measure}`;
}

/** Every claim of a measure on an instance. */
export function claimsAddress(base: string, measure: MeasureId): string {
  return `${base}/v1/measures/${measure}/claims`;
}
