import type { Profile } from "@nqpf/domain/answers";

import { additionLines } from "./addition.ts";
import { measureTable } from "./measure-table.ts";
import { indented, type Paper } from "./paper.ts";
import { section } from "./section.ts";
import { counted, nameOf, wordOf } from "./words.ts";

/** What the pages of a sector, an instrument and an actor share: counts, measures, and what their money adds up to. */
export function profileLines(profile: Profile, paper: Paper): string[] {
  const nameOfActor = (id: string) => profile.labels.actors[id]?.en ?? id;
  return [
    ...section(
      "Status",
      counts(profile.byRung, (id) => wordOf("rung", id).toLowerCase()),
      paper,
    ),
    ...section("Instruments", counts(profile.byInstrument, nameOf), paper),
    ...section("Sectors", counts(profile.bySector, nameOf), paper),
    ...section(
      `${counted(profile.measures.length, "measure")}, newest first`,
      measureTable(profile.measures, indented(paper, 2)),
      paper,
    ),
    ...section("Money", additionLines(profile.addition, nameOfActor, paper), paper),
  ];
}

function counts(
  rows: readonly { readonly id: string; readonly measures: number }[],
  name: (id: string) => string,
): string[] {
  const held = rows.filter(({ measures }) => measures > 0);
  return held.length === 0
    ? []
    : [held.map((row) => `${name(row.id)} ${row.measures}`).join(" · ")];
}
