import type { Measure } from "@nqpf/domain";
import type { Explained, ExplainedRow } from "@nqpf/domain/answers";

import type { Condition } from "./condition.ts";
import type { SortedMeasures } from "./sort-out.ts";

/** Counts something in some measures: its included rows, each of value one, are what it counts. */
export type Count = (measures: readonly Measure[]) => Explained;

export const proposedWhy = "proposed by a machine, not reviewed";

/**
 * A count of the measures that pass, with what it would count in those that fail one condition, and in proposals, listed
 * as left out.
 */
export function explainAmong(
  sorted: SortedMeasures,
  count: Count,
  wordsOf: (condition: Condition) => string,
): Explained {
  const base = count(sorted.passing);
  const missed = [...sorted.near].map(([condition, measures]) => {
    const { included } = count(measures);
    const named = new Set(included.map(({ measure }) => measure));
    return {
      rows: leftOut(included, `left out by ${wordsOf(condition)}`),
      further: measures.filter(({ id }) => !named.has(id)).length,
    };
  });
  const others = missed.reduce((sum, { further }) => sum + further, sorted.others);
  return {
    ...base,
    excluded: [
      ...base.excluded,
      ...missed.flatMap(({ rows }) => rows),
      ...leftOut(count(sorted.proposals).included, proposedWhy),
    ],
    caveats: [...base.caveats, ...othersCaveat(others)],
  };
}

/** What is said of the measures that are not worth a row. */
export function othersCaveat(others: number): string[] {
  if (others === 0) return [];
  return [`${others} further measures fail more than one condition and are not listed`];
}

function leftOut(rows: readonly ExplainedRow[], why: string): ExplainedRow[] {
  return rows.map((row) => ({ ...row, why }));
}

/** A count made of its rows. */
export function counted(
  unit: string,
  counts: string,
  rows: { readonly included: ExplainedRow[]; readonly excluded: ExplainedRow[] },
  caveats: string[] = [],
): Explained {
  return {
    value: rows.included.reduce((sum, { value }) => sum + value, 0),
    range: null,
    unit,
    counts,
    formula: null,
    ...rows,
    assumptions: [],
    caveats,
  };
}
