import type { Matrix } from "@nqpf/domain/answers";
import type { MatrixQuestion } from "@nqpf/domain/questions";

import type { Observatory } from "../../src/observatory.ts";
import type { Seen, When } from "./fold.ts";
import { highestOf, sideOf, standsAt } from "./ladder.ts";
import { countOf, saySums, type Say } from "./shown-number.ts";
import { sumsOf } from "./sums.ts";
import type { World } from "./world.ts";

const placesOf: Record<Matrix["rows"], (measure: Seen) => readonly string[]> = {
  instrument: ({ instruments }) => instruments,
  actor: ({ actors }) => [...actors],
  region: ({ region }) => (region === null ? [] : [region]),
};
const roles = ["ceiling", "contracted", "allocated"] as const;

/** Every number of the matrices of one day: cells, margins and totals, by count, by rung and by money. */
export function sayMatrix(
  say: Say,
  { getMatrix }: Observatory,
  measures: readonly Seen[],
  when: When,
  world: World,
): void {
  for (const rows of ["instrument", "actor", "region"] as const) {
    const questions: Pick<MatrixQuestion, "by" | "role">[] = [
      { by: "count" },
      { by: "rung" },
      ...roles.map((role) => ({ by: "money" as const, role })),
    ];
    for (const question of questions) {
      const matrix = getMatrix({ ...when, ...question, rows });
      for (const place of placesIn(matrix)) {
        const held = () =>
          measures.filter(
            (measure) =>
              (place.row === null || placesOf[rows](measure).includes(place.row)) &&
              (place.sector === null || measure.sectors.includes(place.sector)),
          );
        const at = `${rows} ${place.row ?? "all"} × ${place.sector ?? "all"}, ${question.role ?? question.by}`;
        if (question.by === "count") say(at, place.measures, () => held().length);
        if (place.rungs) sayRungs(say, at, place.rungs, held);
        if (place.money) {
          const instrument = rows === "instrument" ? place.row : null;
          const added = () =>
            instrument === null
              ? held()
              : held().filter((measure) => carries(measure, instrument, world));
          saySums(say, at, place.money, () =>
            sumsOf(added(), when.asOf, world.kindOf).filter(({ key }) =>
              key.startsWith(`${question.role}|`),
            ),
          );
        }
      }
    }
  }
}

interface Place extends Pick<Matrix, "rungs" | "money"> {
  readonly row: string | null;
  readonly sector: string | null;
  readonly measures: number;
}

function placesIn(matrix: Matrix): Place[] {
  const cells = [
    ...matrix.cells.map((cell) => ({ ...cell, row: cell.instrument as string })),
    ...matrix.actorCells.map((cell) => ({ ...cell, row: cell.actor as string })),
    ...matrix.regionCells.map((cell) => ({ ...cell, row: cell.region })),
  ];
  const rows = [...matrix.instruments, ...matrix.actors, ...matrix.regions];
  return [
    { ...matrix, row: null, sector: null },
    ...rows.map((row) => ({ ...row, row: row.id, sector: null })),
    ...matrix.sectors.map((column) => ({ ...column, row: null, sector: column.id })),
    ...cells.map((cell) => ({ ...cell, measures: cell.measures.length })),
  ];
}

/** Money stands under the instruments that work with money or, where none does, under the main one. */
function carries(measure: Seen, instrument: string, { funding }: World): boolean {
  const works = (id: string) => funding.get(id) !== "none";
  return (
    works(instrument) || (measure.instrument === instrument && !measure.instruments.some(works))
  );
}

function sayRungs(
  say: Say,
  at: string,
  { counts, none, highest }: NonNullable<Matrix["rungs"]>,
  held: () => readonly Seen[],
): void {
  const standingAt = (rung: string | null) => () =>
    countOf(held(), (measure) => standsAt(measure) === rung);
  for (const { rung, measures } of counts) say(`${at}: at ${rung}`, measures, standingAt(rung));
  say(`${at}: at no rung`, none, standingAt(null));
  const atTop = (measure: Seen) => sideOf(measure) === null && highestOf(measure) === highest;
  if (highest !== null)
    say(`${at}: highest is reached`, 1, () => Math.min(1, countOf(held(), atTop)));
}
