import type { Measure, Rung } from "@nqpf/domain";
import type { ExplainedRow } from "@nqpf/domain/answers";

import { standingOf } from "../summary.ts";
import type { Condition } from "./condition.ts";
import { type Count, counted } from "./explain-among.ts";
import { rowOfMeasure } from "./row-of-measure.ts";

const standings = {
  accepted: "accepted",
  proposed: "proposed by a machine, and counted because the question sees proposals",
  sample: "of a sample, and counted because the question sees proposals",
} as const;

/** Counts unique measures; each row stands on the values that meet the conditions. */
export function countMeasures(conditions: readonly Condition[]): Count {
  return (measures) =>
    counted("measures", "unique measures that pass the filters", {
      included: measures.map((measure) => {
        const grounds = conditions.flatMap(({ groundsOf }) => [...groundsOf(measure)]);
        const held = grounds.length > 0 ? grounds : [measure.instrument];
        return rowOfMeasure(measure, held, "instrument", standings[standingOf(measure)]);
      }),
      excluded: [],
    });
}

/** Counts measures that stand at one place of the ladder, each once: at its side state or its highest rung, or at none. */
export function countAtRung(at: Rung | "none"): Count {
  return (measures) => {
    const included: ExplainedRow[] = [];
    const excluded: ExplainedRow[] = [];
    for (const measure of measures) {
      const place = placeOf(measure);
      const row = rungRow(measure, place);
      if (place === at) included.push(row);
      else excluded.push({ ...row, why: `counted elsewhere: ${row.why}` });
    }
    const where = at === "none" ? "surely reached no rung" : `stand at ${at}`;
    const counts = `unique measures that ${where}, each counted once: at its side state or its highest rung`;
    return counted("measures", counts, { included, excluded });
  };
}

function placeOf({ ladder }: Measure): Rung | "none" {
  return ladder.side ?? ladder.highest ?? "none";
}

function rungRow(measure: Measure, place: Rung | "none"): ExplainedRow {
  const sure = measure.ladder.rungs.findLast(
    ({ value, certainty }) => certainty === "yes" && value.rung === place,
  );
  const why = sure ? `${place} since ${sure.value.on}` : "no rung is surely reached";
  return rowOfMeasure(measure, sure ? [sure] : [], "rungs", why);
}
