import { foldText, queryWords } from "@nqpf/analysis";
import {
  compareDates,
  type Day,
  isSample,
  knownBy,
  type Source,
  type SourceId,
  statedOn,
} from "@nqpf/domain";
import type { SourceSummary } from "@nqpf/domain/answers";
import type { SourcesQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";

/** Whether a source had been published, or read where that is unknown, by a day. */
function hadSpoken(source: Source, day: Day): boolean {
  return knownBy({ statedOn: statedOn(source), recordedAt: source.accessed }, day) === "yes";
}

/** Those of some sources that had spoken by a day. */
export function spoken(ledger: Ledger, ids: readonly SourceId[], day: Day): SourceId[] {
  return ids.filter((id) => {
    const source = ledger.sources().get(id);
    return source !== undefined && hadSpoken(source, day);
  });
}

/**
 * Sources that had spoken by the question's day, latest first and undated ones last, with the number of claims the
 * question sees from each.
 */
export function sourceRows(ledger: Ledger, views: Views) {
  return (question: SourcesQuestion): SourceSummary[] => {
    const viewing = views(question);
    const { revision, proposed, knownAt } = viewing.view.at;
    const counts = viewing.claimsPerSource();
    const named =
      question.measure &&
      new Set(ledger.claimsOf(question.measure, revision).map((claim) => claim.source));
    return [...ledger.sources().values()]
      .filter((source) => (proposed || !isSample(source.kind)) && hadSpoken(source, knownAt))
      .filter((source) => (named ? named.has(source.id) : true) && isAsked(source, question))
      .toSorted(compareSources)
      .map((source) => ({ ...source, claims: counts.get(source.id) ?? 0 }));
  };
}

function compareSources(a: Source, b: Source): number {
  if (a.published === null || b.published === null) {
    const undatedLast = Number(a.published === null) - Number(b.published === null);
    return undatedLast || (a.id < b.id ? -1 : 1);
  }
  return compareDates(b.published, a.published) || (a.id < b.id ? -1 : 1);
}

function isAsked(source: Source, { kind, q }: SourcesQuestion): boolean {
  if (kind !== undefined && kind.length > 0 && !kind.includes(source.kind)) return false;
  if (q === undefined) return true;
  const text = foldText([source.id, source.publisher, source.title, source.url].join(" "));
  return queryWords(q).every((word) => text.includes(word));
}
