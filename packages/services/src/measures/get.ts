import { forceOn, sourcesOf } from "@nqpf/analysis";
import {
  addUp,
  type Actor,
  type ActorId,
  type Measure,
  type MeasureId,
  type Source,
} from "@nqpf/domain";
import type { MeasureAnswer, RelatedMeasure } from "@nqpf/domain/answers";
import type { ViewQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import type { Viewing, Views } from "../viewing.ts";

/** One measure as the question sees it; null where it sees none of that id. */
export function getMeasure(ledger: Ledger, views: Views) {
  return (question: ViewQuestion & { readonly id: MeasureId }): MeasureAnswer | null => {
    const viewing = views(question);
    const measure = viewing.measures.get(question.id);
    const summary = viewing.summaries.get(question.id);
    if (!measure || !summary) return null;
    return {
      scope: viewing.scope,
      measure,
      summary,
      force: forceOn(measure, viewing.scope.asOf),
      addition: addUp([measure], viewing.scope.asOf, (actor) => ledger.actors.get(actor)?.kind),
      related: relatedTo(measure, viewing),
      sources: recordsOf(measure, ledger),
      actors: actorsOf(measure, ledger),
    };
  };
}

function relatedTo(measure: Measure, { measures }: Viewing): RelatedMeasure[] {
  const named = measure.relations.flatMap(({ value }): RelatedMeasure[] => {
    const other = measures.get(value.measure);
    return other
      ? [{ kind: value.kind, direction: "to", measure: other.id, title: other.title.value }]
      : [];
  });
  const naming = [...measures.values()].flatMap((other) =>
    other.relations
      .filter(({ value }) => value.measure === measure.id)
      .map(({ value }): RelatedMeasure => ({
        kind: value.kind,
        direction: "from",
        measure: other.id,
        title: other.title.value,
      })),
  );
  return [...named, ...naming];
}

function recordsOf(measure: Measure, ledger: Ledger): Source[] {
  const ids = sourcesOf(measure);
  return [...ledger.sources().values()].filter((source) => ids.has(source.id));
}

function actorsOf(measure: Measure, ledger: Ledger): Actor[] {
  const ids = new Set<ActorId>([
    ...measure.roles.flatMap(({ value }) => value.actor ?? []),
    ...measure.money.flatMap((line) => line.amounts.flatMap(({ value }) => value.payer ?? [])),
    ...measure.terms.flatMap(({ value }) =>
      [value.payer, value.recipient].flatMap((actor) => actor ?? []),
    ),
  ]);
  return [...ids].toSorted().flatMap((id) => ledger.actors.get(id) ?? []);
}
