import type { ExplainInput } from "@nqpf/analysis";
import type { MeasureId } from "@nqpf/domain";
import type { ExplainQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import type { Viewing, Views } from "../viewing.ts";
import { proposalsBeside } from "./proposed-measures.ts";

/** What the numbers of many measures are explained from, made once for a view. */
export function explainInput(ledger: Ledger, views: Views) {
  const proposals = proposalsBeside(ledger, views);
  const entriesIn = perViewing(({ gapEntries }) =>
    groupedBy(gapEntries(), ({ measure }) => measure.id),
  );
  const conflictsIn = perViewing(({ conflicts }) => groupedBy(conflicts(), (one) => one.measure));
  return (question: ExplainQuestion, viewing: Viewing): ExplainInput => {
    const beside = question.standing === "proposed" ? null : proposals(question);
    return {
      asOf: viewing.scope.asOf,
      measures: viewing.view.measures,
      proposed: beside?.view.measures ?? [],
      kindOfActor: (actor) => ledger.actors.get(actor)?.kind,
      nameOfActor: nameOfActor(ledger),
      entryOf: ({ id }) => {
        const [entry] = entriesIn(viewing).get(id) ?? (beside && entriesIn(beside).get(id)) ?? [];
        if (!entry) throw new Error(`no gaps of ${id}`);
        return entry;
      },
      conflictsOf: ({ id }) => {
        const from = viewing.measures.has(id) ? viewing : (beside ?? viewing);
        return conflictsIn(from).get(id) ?? [];
      },
    };
  };
}

/** The name of an actor or, where the ledger holds no such actor, its id. */
export function nameOfActor({ actors }: Ledger) {
  return (id: string): string => actors.get(id)?.label.en ?? id;
}

function perViewing<T>(make: (viewing: Viewing) => T): (viewing: Viewing) => T {
  const kept = new WeakMap<Viewing, T>();
  return (viewing) => {
    const made = kept.get(viewing) ?? make(viewing);
    kept.set(viewing, made);
    return made;
  };
}

function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => MeasureId,
): ReadonlyMap<MeasureId, readonly T[]> {
  const groups = new Map<MeasureId, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
