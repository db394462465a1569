import type { PositionComparison, SectorPosition } from "@nqpf/domain/answers";

import type { Column } from "./csv.ts";

/** One comparison of a sector, or the sector alone where it has none. */
export interface PositionRow {
  readonly position: SectorPosition;
  readonly comparison: PositionComparison | null;
}

/** A row for each comparison; a sector that has none has one row with its verdict. */
export function positionRows(sectors: readonly SectorPosition[]): PositionRow[] {
  return sectors.flatMap((position): PositionRow[] =>
    position.comparisons.length === 0
      ? [{ position, comparison: null }]
      : position.comparisons.map((comparison) => ({ position, comparison })),
  );
}

export const positionColumns: Column<PositionRow>[] = [
  { name: "sector", cell: ({ position }) => position.sector },
  { name: "sectorLabel", cell: ({ position }) => position.label.en },
  { name: "seed", cell: ({ position }) => position.seed },
  { name: "verdict", cell: ({ position }) => position.verdict },
  { name: "metric", cell: ({ comparison }) => comparison?.metric },
  { name: "basis", cell: ({ comparison }) => comparison?.basis },
  { name: "period", cell: ({ comparison }) => comparison?.period },
  { name: "value", cell: ({ comparison }) => comparison?.figure.value },
  { name: "unit", cell: ({ comparison }) => comparison?.figure.unit },
  { name: "comparisonVerdict", cell: ({ comparison }) => comparison?.verdict },
  { name: "indicators", cell: ({ comparison }) => comparison?.indicators.join(";") },
  { name: "sources", cell: ({ comparison }) => comparison?.sources.join(";") },
  {
    name: "unused",
    cell: ({ position }) => position.unused.map(({ indicator }) => indicator).join(";"),
  },
];
