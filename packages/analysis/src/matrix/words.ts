import type { Measure, MeasureId, MoneyRole } from "@nqpf/domain";
import type { Explained, MatrixBy, MatrixRows } from "@nqpf/domain/answers";
import { words } from "@nqpf/domain/vocabulary";

import { standingOf } from "../summary.ts";

/** What the figures of a matrix count, in words. */
export function countsOf(rows: MatrixRows, by: MatrixBy, role: MoneyRole | null): string {
  const several = `one that names several sectors or ${rows}s stands in several cells, so cells do not add up to margins`;
  if (by === "rung")
    return `unique measures by rung, each once at its side state or its highest rung; ${several}`;
  if (by === "money")
    return `amounts of the role ${labelOf(role)} of unique measures, added only where role, currency, basis, period and kind of payer agree; a measure's money stands whole in each of its cells, so margins are added anew and are no sums of cells`;
  return `unique measures; ${several}`;
}

function labelOf(role: MoneyRole | null): string {
  const word = words["money-role"].find(({ id }) => id === role);
  return word ? word.en.toLowerCase() : String(role);
}

/** The number of measures in all, each a row; measures that machines propose are listed beside. */
export function explainCount(
  accepted: readonly Measure[],
  proposed: readonly Measure[],
  cells: readonly { readonly measures: readonly MeasureId[] }[],
): Explained {
  const places = new Map<MeasureId, number>();
  for (const { measures } of cells)
    for (const id of measures) places.set(id, (places.get(id) ?? 0) + 1);
  const outside = accepted.filter(({ id }) => !places.has(id)).length;
  return {
    value: accepted.length,
    range: null,
    unit: "measures",
    counts: "Unique accepted measures that pass the filters",
    formula: null,
    included: accepted.map((measure) =>
      rowOf(measure, `accepted; stands in ${places.get(measure.id) ?? 0} cells`),
    ),
    excluded: proposed
      .filter((measure) => standingOf(measure) === "proposed")
      .map((measure) => rowOf(measure, "proposed by a machine, not reviewed")),
    assumptions: [],
    caveats:
      outside > 0 ? [`${outside} of them name no row or no sector and stand in no cell`] : [],
  };
}

function rowOf({ id, instrument }: Measure, why: string): Explained["included"][number] {
  return {
    measure: id,
    property: instrument.property,
    value: 1,
    claims: instrument.claims.map((claim) => claim.id),
    why,
  };
}
