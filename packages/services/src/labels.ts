import type { ActorId, MeasureId } from "@nqpf/domain";
import type { Labels } from "@nqpf/domain/answers";

import type { Ledger } from "./ledger.ts";
import type { Viewing } from "./viewing.ts";

/** Names for the ids that an answer mentions; an id that the question does not see has none. */
export function labelsFor(
  ledger: Ledger,
  viewing: Viewing,
  ids: { readonly actors?: Iterable<ActorId>; readonly measures?: Iterable<MeasureId> },
): Labels {
  const labels: Labels = { actors: {}, measures: {} };
  for (const id of ids.actors ?? []) {
    const actor = ledger.actors.get(id);
    if (actor) labels.actors[id] = actor.label;
  }
  for (const id of ids.measures ?? []) {
    const measure = viewing.measures.get(id);
    if (measure) labels.measures[id] = measure.title.value;
  }
  return labels;
}
