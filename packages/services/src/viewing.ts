import {
  changesIn,
  findConflicts,
  gapEntries,
  type GapEntry,
  sourcesOf,
  summarise,
} from "@nqpf/analysis";
import {
  type Coverage,
  type Day,
  fold,
  type Measure,
  type MeasureId,
  type View,
  visibleClaims,
} from "@nqpf/domain";
import type { Change, Conflict, MeasureSummary, Scope } from "@nqpf/domain/answers";
import type { ViewQuestion } from "@nqpf/domain/questions";

import { instantOf } from "./instant.ts";
import type { Ledger } from "./ledger.ts";

/** A folded view with what several answers make of it. */
export interface Viewing {
  readonly view: View;
  readonly scope: Scope;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly summaries: ReadonlyMap<MeasureId, MeasureSummary>;
  readonly changes: () => readonly Change[];
  /** The gravest first. */
  readonly conflicts: () => readonly Conflict[];
  readonly gapEntries: () => readonly GapEntry[];
  readonly claimsPerSource: () => ReadonlyMap<string, number>;
}

export type Views = (question: ViewQuestion) => Viewing;

const keptViews = 16;

/** Folds the ledger once for each question of time and keeps the latest few. */
export function createViews(ledger: Ledger): Views {
  const kept = new Map<string, Viewing>();
  return (question) => {
    const at = instantOf(ledger, question);
    const key = Object.values(at).join(" ");
    const viewing = kept.get(key) ?? viewingOf(ledger, fold(ledger.claimsAt(at.revision), at));
    kept.delete(key);
    kept.set(key, viewing);
    const [oldest] = kept.keys();
    if (kept.size > keptViews && oldest !== undefined) kept.delete(oldest);
    return viewing;
  };
}

function viewingOf(ledger: Ledger, view: View): Viewing {
  const summaries = view.measures.map((measure) => summarise(measure, ledger.isDerivedSource));
  return {
    view,
    scope: { ...view.at, dataThrough: dataThrough(view, ledger), population: view.population },
    measures: new Map(view.measures.map((measure) => [measure.id, measure])),
    summaries: new Map(summaries.map((summary) => [summary.id, summary])),
    changes: once(() => changesIn(view.measures)),
    conflicts: once(() => findConflicts(view.measures)),
    gapEntries: once(() => gapEntries(view.measures, coverageSeen(ledger, view), view.at.asOf)),
    claimsPerSource: once(() => {
      const counts = new Map<string, number>();
      for (const { source } of visibleClaims(ledger.claimsAt(view.at.revision), view.at))
        counts.set(source, (counts.get(source) ?? 0) + 1);
      return counts;
    }),
  };
}

/** The searches that had been made by the question's day. */
export function coverageSeen({ catalogue }: Ledger, { at }: View): Coverage[] {
  return catalogue.coverage.filter(({ searchedOn }) => searchedOn <= at.knownAt);
}

/** The latest whole day on which a source of the measures seen was published. */
function dataThrough(view: View, ledger: Ledger): Day | null {
  const seen = new Set(view.measures.flatMap((measure) => [...sourcesOf(measure)]));
  const days = [...ledger.sources().values()].flatMap(({ id, published }) =>
    published?.length === 10 && published <= view.at.knownAt && seen.has(id) ? [published] : [],
  );
  return days.toSorted().at(-1) ?? null;
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
