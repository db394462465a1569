import type { Profile } from "@nqpf/domain/answers";

import type { Observatory } from "../../src/observatory.ts";
import { everyPage } from "./exported-claims.ts";
import type { Seen, When } from "./fold.ts";
import { standsAt } from "./ladder.ts";
import { countOf, saySums, type Say } from "./shown-number.ts";
import { sumsOf } from "./sums.ts";
import type { World } from "./world.ts";

/** Every number of the pages of sectors, instruments and actors on one day. */
export function sayProfiles(
  say: Say,
  { listSectors, listInstruments, listActors, ...observatory }: Observatory,
  measures: readonly Seen[],
  when: When,
  world: World,
): void {
  const all = { ...when, limit: 200 };
  const sayOne = (at: string, listed: number, profile: Profile | null, own: readonly Seen[]) => {
    say(`${at}: listed`, listed, () => own.length);
    if (profile === null) return;
    say(`${at}: measures`, profile.measures.length, () => own.length);
    for (const { id, measures: count } of profile.byInstrument)
      say(`${at}: by ${id}`, count, () =>
        countOf(own, ({ instruments }) => instruments.includes(id)),
      );
    for (const { id, measures: count } of profile.bySector)
      say(`${at}: in ${id}`, count, () => countOf(own, ({ sectors }) => sectors.includes(id)));
    for (const { id, measures: count } of profile.byRung)
      say(`${at}: at ${id}`, count, () => countOf(own, (measure) => standsAt(measure) === id));
    saySums(say, at, profile.addition, () => sumsOf(own, when.asOf, world.kindOf));
  };
  for (const { id, measures: listed } of listSectors(all).data) {
    const own = measures.filter(({ sectors }) => sectors.includes(id));
    sayOne(id, listed, observatory.getSector({ ...when, id }), own);
  }
  for (const { id, measures: listed } of listInstruments(all).data) {
    const own = measures.filter(({ instruments }) => instruments.includes(id));
    sayOne(id, listed, observatory.getInstrument({ ...when, id }), own);
  }
  for (const { id, measures: listed } of everyPage((cursor) => listActors({ ...all, cursor }))) {
    const own = measures.filter(({ actors }) => actors.has(id));
    sayOne(id, listed, own.length === 0 ? null : observatory.getActor({ ...when, id }), own);
  }
}
