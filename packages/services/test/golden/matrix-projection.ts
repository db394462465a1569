import type { Addition, Matrix, RungTally } from "@nqpf/domain/answers";

import { excluded, ofExplained, totals } from "./figures.ts";

const rungs = ({ highest, counts, none }: RungTally) => ({
  highest,
  none,
  ...Object.fromEntries(counts.map(({ rung, measures }) => [rung, measures])),
});

interface Figured {
  readonly rungs: RungTally | null;
  readonly money: Addition | null;
}

const figures = ({ rungs: climbed, money }: Figured) => ({
  ...(climbed && { rungs: rungs(climbed) }),
  ...(money && { totals: totals(money.totals), excluded: excluded(money) }),
});

/** A matrix without the cells that nothing covers, which are counted. */
export function ofMatrix(matrix: Matrix) {
  const cells = [
    ...matrix.cells.map((cell) => ({ row: cell.instrument as string, cell })),
    ...matrix.actorCells.map((cell) => ({ row: cell.actor as string, cell })),
    ...matrix.regionCells.map((cell) => ({ row: cell.region, cell })),
  ];
  return {
    measures: matrix.measures,
    counts: matrix.counts,
    ...figures(matrix),
    explained: ofExplained(matrix.explained),
    rows: [...matrix.instruments, ...matrix.actors, ...matrix.regions]
      .filter(({ measures }) => measures > 0)
      .map((row) => [row.id, row.measures, figures(row)]),
    sectors: matrix.sectors
      .filter(({ measures }) => measures > 0)
      .map((column) => [column.id, column.measures, figures(column)]),
    cells: cells
      .filter(({ cell }) => cell.state !== "not-covered" && cell.state !== "not-applicable")
      .map(({ row, cell }) => [row, cell.sector, cell.state, cell.measures, figures(cell)]),
    notCovered: cells.filter(({ cell }) => cell.state === "not-covered").length,
    notApplicable: cells.filter(({ cell }) => cell.state === "not-applicable").length,
  };
}
