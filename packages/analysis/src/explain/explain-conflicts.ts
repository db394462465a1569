import type { Measure } from "@nqpf/domain";
import type { Conflict, ExplainedRow } from "@nqpf/domain/answers";
import type { ExplainQuestion } from "@nqpf/domain/questions";

import { pickConflicts } from "../conflicts/pick-conflicts.ts";
import { type Count, counted } from "./explain-among.ts";

/** The conflicts of a measure; found once for a view. */
export type ConflictsOf = (measure: Measure) => readonly Conflict[];

/** Counts conflicts, of some kinds and severities where these are asked for. */
export function countConflicts(
  asked: Pick<ExplainQuestion, "kind" | "severity">,
  conflictsOf: ConflictsOf,
): Count {
  return (measures) => {
    const all = measures.flatMap((measure) => conflictsOf(measure));
    const picked = pickConflicts(all, () => true, asked);
    const taken = new Set(picked);
    return counted("conflicts", "places at which sources differ, each kind of difference once", {
      included: picked.map(rowOf),
      excluded: all
        .filter((conflict) => !taken.has(conflict))
        .map(rowOf)
        .map((row) => ({ ...row, why: `of another kind or severity: ${row.why}` })),
    });
  };
}

function rowOf({
  measure,
  property,
  topic,
  kind,
  severity,
  distance,
  sides,
}: Conflict): ExplainedRow {
  return {
    measure,
    property: property ?? topic ?? kind,
    value: 1,
    claims: [...new Set(sides.flatMap(({ claims }) => claims.map(({ id }) => id)))],
    why: `${kind}, ${severity}: ${distance}`,
  };
}
