import { MoneyRole } from "@nqpf/domain";
import { type Matrix, MatrixBy, MatrixRows } from "@nqpf/domain/answers";

import { type Narrow, type Place, sumsOf, type Walk } from "./place.ts";

type Figures = Pick<Matrix, "rungs" | "money"> & { readonly count: number };
type Spot = readonly [where: string, narrow: Narrow, figures: Figures];

/** Every number of every matrix: by count, by rung and by money of each role; cells, margins and the whole. */
export const matrixNumbers: Walk = ({ getMatrix }, look) =>
  MatrixRows.options.flatMap((rows) =>
    MatrixBy.options.flatMap((by) => {
      const roles = by === "money" ? MoneyRole.options : [undefined];
      return roles.flatMap((role) => {
        const matrix = getMatrix({ ...look, rows, by, role });
        const spots = spotsOf(matrix);
        return spots.flatMap(([where, narrow, figures]) =>
          numbersAt(`matrix of ${rows}s by ${by}, ${where}`, narrow, figures),
        );
      });
    }),
  );

/** Places of a matrix; a cell without measures shows its state and no number. */
function spotsOf(matrix: Matrix): Spot[] {
  const { rows } = matrix;
  const margins = { instrument: matrix.instruments, actor: matrix.actors, region: matrix.regions };
  const cells = [
    ...matrix.cells.map((cell) => ({ ...cell, row: cell.instrument })),
    ...matrix.actorCells.map((cell) => ({ ...cell, row: cell.actor })),
    ...matrix.regionCells.map((cell) => ({ ...cell, row: cell.region })),
  ];
  return [
    ["whole", {}, { ...matrix, count: matrix.measures }],
    ...margins[rows].map((one): Spot => [
      `row ${one.id}`,
      { rows, row: one.id },
      { ...one, count: one.measures },
    ]),
    ...matrix.sectors.map((one): Spot => [
      `column ${one.id}`,
      { sector: [one.id] },
      { ...one, count: one.measures },
    ]),
    ...cells
      .filter(({ measures }) => measures.length > 0)
      .map((cell): Spot => [
        `cell ${cell.row} ${cell.sector}`,
        { sector: [cell.sector], rows, row: cell.row },
        { ...cell, count: cell.measures.length },
      ]),
  ];
}

function numbersAt(where: string, narrow: Narrow, { count, rungs, money }: Figures): Place[] {
  if (money) return sumsOf(where, money, narrow);
  if (!rungs) return [{ where, value: count, ask: { metric: "measures", ...narrow } }];
  return [
    ...rungs.counts.map(({ rung, measures }): Place => ({
      where: `${where} at ${rung}`,
      value: measures,
      ask: { metric: "rung", at: rung, ...narrow },
    })),
    {
      where: `${where} at none`,
      value: rungs.none,
      ask: { metric: "rung", at: "none", ...narrow },
    },
  ];
}
