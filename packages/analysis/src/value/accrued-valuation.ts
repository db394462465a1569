import type { BenchmarkFan, Perspective, Valuation } from "@nqpf/domain/answers";

import type { DrawnPoint } from "./drawn-path.ts";

/** Makes valuations of what accrued over a path, each saying from when to when. */
export function accruedOver(path: readonly DrawnPoint[]) {
  const span = `from ${path[0]?.day} to ${path.at(-1)?.day}`;
  return (
    perspective: Perspective,
    reading: string,
    label: string,
    fan: BenchmarkFan,
  ): Valuation => ({
    perspective,
    reading,
    label: `${label}, ${span}`,
    basis: "accrued",
    property: null,
    missing: [],
    fan,
  });
}
