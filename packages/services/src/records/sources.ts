import { foldText, queryWords } from "@nqpf/analysis";
import { compareDates, type Source, statedOn } from "@nqpf/domain";
import type { SourceSummary } from "@nqpf/domain/answers";
import type { SourcesQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";

/** Sources, latest first, with the number of claims the question sees from each. */
export function sourceRows(ledger: Ledger, views: Views) {
  return (question: SourcesQuestion): SourceSummary[] => {
    const counts = views(question).claimsPerSource();
    const named =
      question.measure &&
      new Set(ledger.claimsOf.get(question.measure)?.map((claim) => claim.source));
    return ledger.catalogue.sources
      .filter((source) => (named ? named.has(source.id) : true) && isAsked(source, question))
      .toSorted((a, b) => compareDates(statedOn(b), statedOn(a)) || (a.id < b.id ? -1 : 1))
      .map((source) => ({ ...source, claims: counts.get(source.id) ?? 0 }));
  };
}

function isAsked(source: Source, { kind, q }: SourcesQuestion): boolean {
  if (kind !== undefined && kind.length > 0 && !kind.includes(source.kind)) return false;
  if (q === undefined) return true;
  const text = foldText([source.id, source.publisher, source.title, source.url].join(" "));
  return queryWords(q).every((word) => text.includes(word));
}
