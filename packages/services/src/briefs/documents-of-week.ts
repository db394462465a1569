import type { ReadDocument, StatedDocument } from "@nqpf/analysis";
import {
  type Claim,
  type Day,
  firstDay,
  isSample,
  knownBy,
  lastDay,
  type PartialDate,
  type SourceId,
  type Statement,
} from "@nqpf/domain";
import type { Store } from "@nqpf/store";

import { sourceOfDocument } from "../documents/source-of-document.ts";
import type { Ledger } from "../ledger.ts";

interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** The documents published in a period whose statements the catalogue holds. */
export function statedDocuments(
  ledger: Ledger,
  claims: readonly Claim[],
  { from, until }: Period,
): StatedDocument[] {
  return [...statementsByDocument(ledger.catalogue.statements)].flatMap(([id, statements]) => {
    const source = ledger.sources().get(id);
    if (!source || !isWithin(source.published, { from, until })) return [];
    const own = claims.filter((claim) => claim.source === id && knownBy(claim, until) === "yes");
    return [{ source, statements, speaksOf: [...new Set(own.map(({ measure }) => measure))] }];
  });
}

/** A statement names its document among its sources: it is the one that most statements name. */
export function statementsByDocument(statements: readonly Statement[]): Map<SourceId, Statement[]> {
  const uses = new Map<SourceId, number>();
  for (const { sources } of statements)
    for (const id of sources) uses.set(id, (uses.get(id) ?? 0) + 1);
  const documents = new Map<SourceId, Statement[]>();
  for (const statement of statements) {
    const [document] = statement.sources.toSorted(
      (a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0),
    );
    if (document === undefined) continue;
    documents.set(document, [...(documents.get(document) ?? []), statement]);
  }
  return documents;
}

/** The documents published in a period that the ledger holds, as a machine read them; samples are none. */
export async function readDocuments(
  ledger: Ledger,
  store: Store | null,
  revision: number,
  period: Period,
): Promise<ReadDocument[]> {
  if (store === null) return [];
  const documents = ledger
    .documents()
    .filter((document) => document.revision <= revision && !isSample(document.kind))
    .filter(({ published }) => isWithin(published, period))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const read: ReadDocument[] = [];
  for (const document of documents) {
    const reading = await store.reading(document.sha256);
    if (reading) read.push({ source: sourceOfDocument(document), extraction: reading.extraction });
  }
  return read;
}

function isWithin(date: PartialDate | null, { from, until }: Period): boolean {
  return date !== null && firstDay(date) >= from && lastDay(date) <= until;
}
