import {
  addUp,
  type ActorKind,
  type Day,
  InstrumentId,
  type Measure,
  Rung,
  SectorId,
} from "@nqpf/domain";
import type { Profile } from "@nqpf/domain/answers";

import { newestFirst } from "./order.ts";
import { summarise } from "./summary.ts";

/** What an answer about some measures needs to know of actors and sources. */
export interface Lookup {
  readonly asOf: Day;
  readonly kindOfActor: (actor: string) => ActorKind | undefined;
  readonly isDerivedSource: (source: string) => boolean;
}

/** What a sector's, an instrument's and an actor's page say of the measures they touch. */
export function profileOf(
  measures: readonly Measure[],
  lookup: Lookup,
): Omit<Profile, "scope" | "labels"> {
  const summaries = measures.map((measure) => summarise(measure, lookup.isDerivedSource));
  const counted = <Id extends string>(
    ids: readonly Id[],
    has: (summary: (typeof summaries)[number], id: Id) => boolean,
  ) =>
    ids
      .map((id) => ({ id, measures: summaries.filter((summary) => has(summary, id)).length }))
      .filter((entry) => entry.measures > 0);
  return {
    measures: newestFirst(summaries),
    byInstrument: counted(
      InstrumentId.options,
      (summary, id) => summary.instrument === id || summary.alsoInstruments.includes(id),
    ),
    bySector: counted(SectorId.options, (summary, id) => summary.sectors.includes(id)),
    byRung: counted(Rung.options, (summary, id) => (summary.side ?? summary.rung) === id),
    addition: addUp(measures, lookup.asOf, lookup.kindOfActor),
  };
}
