import type { Explained, SectorPosition } from "@nqpf/domain/answers";

/** How many sectors of a group have a verdict, with each of them named. In English, as every explanation of a number is. */
export function verdictCount(
  group: readonly SectorPosition[],
  isCounted: (position: SectorPosition) => boolean,
  what: string,
): Explained {
  return {
    value: group.filter(isCounted).length,
    range: null,
    unit: "sectors",
    counts: what,
    formula: null,
    included: group.filter(isCounted).map(rowOf),
    excluded: group.filter((position) => !isCounted(position)).map(rowOf),
    assumptions: [],
    caveats: ["A sector is no better than the weakest of its comparisons."],
  };
}

function rowOf({ label, verdict, comparisons }: SectorPosition): Explained["included"][number] {
  return {
    measure: null,
    property: label.en,
    value: 1,
    claims: [],
    why: `${verdict}, by ${comparisons.length} ${comparisons.length === 1 ? "comparison" : "comparisons"}`,
  };
}
