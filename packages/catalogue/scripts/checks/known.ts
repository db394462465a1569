import type { Actor, Amount, Source } from "@nqpf/domain";

import type { WrittenMeasure } from "../format/measure.ts";
import type { Written } from "../read/written.ts";
import type { WrittenCatalogue } from "../read/written-catalogue.ts";

/** What records refer to, by id. */
export interface Known {
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly measures: ReadonlyMap<string, WrittenMeasure>;
  readonly amounts: ReadonlyMap<string, Amount>;
  readonly signals: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
}

export function knownIn(written: WrittenCatalogue): Known {
  const measures = byId(written.measures);
  return {
    sources: byId(written.sources),
    actors: byId(written.actors),
    measures,
    amounts: new Map([...measures.values()].flatMap(({ money }) => money.map((a) => [a.id, a]))),
    signals: new Set(byId(written.signals).keys()),
    indicators: new Set(byId(written.indicators).keys()),
  };
}

function byId<T extends { readonly id: string }>(records: readonly Written<T>[]): Map<string, T> {
  return new Map(records.map(({ value }) => [value.id, value]));
}
