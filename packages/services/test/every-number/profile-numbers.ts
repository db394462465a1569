import { InstrumentId, SectorId } from "@nqpf/domain";
import type { Profile } from "@nqpf/domain/answers";

import { type Narrow, type Place, sumsOf, type Walk } from "./place.ts";

const actorsWalked = 30;

/** Every number of the pages of every sector and instrument, and of thirty actors; the lists' counts are the pages'. */
export const profileNumbers: Walk = (observatory, look) => {
  const actors = observatory
    .listActors({ ...look, limit: 200 })
    .data.filter(({ measures }) => measures > 0)
    .toSorted((a, b) => b.measures - a.measures || (a.id < b.id ? -1 : 1))
    .slice(0, actorsWalked);
  return [
    ...SectorId.options.flatMap((id) =>
      numbersOn(`sector ${id}`, observatory.getSector({ ...look, id }), { sector: [id] }),
    ),
    ...InstrumentId.options.flatMap((id) =>
      numbersOn(`instrument ${id}`, observatory.getInstrument({ ...look, id }), {
        instrument: [id],
      }),
    ),
    ...actors.flatMap(({ id }) =>
      numbersOn(`actor ${id}`, observatory.getActor({ ...look, id }), { actor: [id] }),
    ),
  ];
};

function numbersOn(where: string, profile: Profile | null, narrow: Narrow): Place[] {
  if (!profile) throw new Error(`${where} has no page`);
  const { measures, byInstrument, bySector, byRung, addition } = profile;
  return [
    { where, value: measures.length, ask: { metric: "measures", ...narrow } },
    ...byInstrument.map(({ id, measures: value }): Place => ({
      where: `${where} by instrument ${id}`,
      value,
      ask: { metric: "measures", rows: "instrument", row: id, ...narrow },
    })),
    ...bySector.map(({ id, measures: value }): Place => ({
      where: `${where} by sector ${id}`,
      value,
      ask: { metric: "measures", rows: "sector", row: id, ...narrow },
    })),
    ...byRung.map(({ id, measures: value }): Place => ({
      where: `${where} by rung ${id}`,
      value,
      ask: { metric: "rung", at: id, ...narrow },
    })),
    ...sumsOf(where, addition, narrow),
  ];
}
