import { foldText, queryWords } from "@nqpf/analysis";
import { compareDates, type Document, isSample } from "@nqpf/domain";
import type { DocumentSummary, ReviewCounts } from "@nqpf/domain/answers";
import type { DocumentsQuestion } from "@nqpf/domain/questions";

import type { Ledger } from "../ledger.ts";
import type { Views } from "../viewing.ts";

/** Counts once where the proposals of every document stand, and gives each document its counts. */
export function summaryOf(ledger: Ledger, revision: number) {
  const counts = new Map<string, { -readonly [Key in keyof ReviewCounts]: number }>();
  for (const { source, standing, evidence } of ledger.claimsAt(revision)) {
    if (evidence.grade !== "quoted") continue;
    const count = counts.get(source) ?? { open: 0, accepted: 0, rejected: 0 };
    counts.set(source, count);
    if (standing === "proposed") count.open += 1;
    else if (standing === "accepted") count.accepted += 1;
    else if (standing === "rejected") count.rejected += 1;
  }
  return (document: Document): DocumentSummary => ({
    ...document,
    proposals: counts.get(document.id) ?? { open: 0, accepted: 0, rejected: 0 },
  });
}

/** The documents that the ledger held at the question's revision: latest added first, samples last. */
export function documentRows(ledger: Ledger, views: Views) {
  return (question: DocumentsQuestion): DocumentSummary[] => {
    const { revision } = views(question).view.at;
    return ledger
      .documents()
      .filter((document) => document.revision <= revision && isAsked(document, question))
      .toSorted(
        (a, b) =>
          Number(isSample(a.kind)) - Number(isSample(b.kind)) ||
          compareDates(b.addedOn, a.addedOn) ||
          b.revision - a.revision ||
          (a.id < b.id ? -1 : 1),
      )
      .map(summaryOf(ledger, revision));
  };
}

function isAsked(document: Document, { kind, q }: DocumentsQuestion): boolean {
  if (kind !== undefined && kind.length > 0 && !kind.includes(document.kind)) return false;
  if (q === undefined) return true;
  const text = foldText([document.id, document.title, document.publisher, document.url].join(" "));
  return queryWords(q).every((word) => text.includes(word));
}
