import type { Actor, Instant, Measure } from "@nqpf/domain";
import type { Scope } from "@nqpf/domain/answers";

import { matrixOf } from "../src/index.ts";

/** Counts of instruments against sectors, as the matrix answers by default. */
export function matrixOver(at: Instant): (measures: readonly Measure[]) => unknown {
  const actors: ReadonlyMap<string, Actor> = new Map();
  return (accepted) => {
    const count = accepted.length;
    const population = { held: count, announced: count, unsure: 0, known: count };
    const scope: Scope = { ...at, dataThrough: null, population };
    return matrixOf(
      { accepted, proposed: [], coverage: [], actors },
      { rows: "instrument", by: "count", role: null, regions: [] },
      scope,
    );
  };
}
