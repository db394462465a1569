import { type Catalogue, loadCatalogue } from "@nqpf/catalogue";
import {
  type Actor,
  type Claim,
  claimsAt,
  type Day,
  type Document,
  isDerived,
  isSample,
  type LedgerRecords,
  type MeasureId,
  type Source,
} from "@nqpf/domain";

import { sourceOfDocument } from "./documents/source-of-document.ts";

/** The ledger in memory, ready for look-ups: what the store holds or, without a store, the curated record alone. */
export interface Ledger {
  /** Reference data and observations; its claims are in the ledger's own. */
  readonly catalogue: Catalogue;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly today: () => Day;
  readonly records: () => LedgerRecords;
  /** The newest. */
  readonly revision: () => number;
  /** Every claim as it stood at a revision. */
  readonly claimsAt: (revision: number) => readonly Claim[];
  readonly claimsOf: (measure: MeasureId, revision: number) => readonly Claim[];
  /** Published pages and the documents held, samples among them. */
  readonly sources: () => ReadonlyMap<string, Source>;
  readonly documents: () => readonly Document[];
  readonly isDerivedSource: (id: string) => boolean;
  readonly isSampleSource: (id: string) => boolean;
  /** Takes in what the store has appended. */
  readonly take: (added: LedgerRecords) => void;
}

export interface LedgerOptions {
  /** The day that questions mean by now; default today in UTC. */
  readonly today?: () => Day;
  /** The curated record; default the one that ships with `@nqpf/catalogue`. */
  readonly catalogue?: Catalogue;
}

/** A ledger over records; without any, over the curated record alone, at the revision of its version. */
export function openLedger(options: LedgerOptions = {}, kept?: LedgerRecords): Ledger {
  const catalogue = options.catalogue ?? loadCatalogue();
  let records = kept ?? recordsOf(catalogue);
  let newest = newestOf(records, catalogue);
  let sources = sourcesOf(catalogue, records.documents);
  const states = new Map<number, readonly Claim[]>();
  const groups = new WeakMap<readonly Claim[], Map<MeasureId, Claim[]>>();

  const stateAt = (revision: number): readonly Claim[] => {
    const state = states.get(revision) ?? claimsAt(records, revision);
    states.delete(revision);
    states.set(revision, state);
    const [oldest] = states.keys();
    if (states.size > keptStates && oldest !== undefined) states.delete(oldest);
    return state;
  };
  return {
    catalogue,
    actors: new Map(catalogue.actors.map((actor) => [actor.id, actor])),
    today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
    records: () => records,
    revision: () => newest,
    claimsAt: stateAt,
    claimsOf: (measure, revision) => {
      const state = stateAt(revision);
      const group = groups.get(state) ?? byMeasure(state);
      groups.set(state, group);
      return group.get(measure) ?? [];
    },
    sources: () => sources,
    documents: () => records.documents,
    isDerivedSource: (id) => isDerived(sources.get(id)?.kind ?? "observer"),
    isSampleSource: (id) => isSample(sources.get(id)?.kind ?? "observer"),
    take: (added) => {
      records = joined(records, added);
      newest = newestOf(records, catalogue);
      if (added.documents.length > 0) sources = sourcesOf(catalogue, records.documents);
    },
  };
}

const keptStates = 4;

function recordsOf(catalogue: Catalogue): LedgerRecords {
  const { claims } = catalogue;
  return { revisions: [], documents: [], claims, presences: [], reviews: [] };
}

function newestOf({ revisions }: LedgerRecords, catalogue: Catalogue): number {
  return revisions.at(-1)?.revision ?? catalogue.version;
}

function joined(records: LedgerRecords, added: LedgerRecords): LedgerRecords {
  return {
    revisions: [...records.revisions, ...added.revisions],
    documents: [...records.documents, ...added.documents],
    claims: [...records.claims, ...added.claims],
    presences: [...records.presences, ...added.presences],
    reviews: [...records.reviews, ...added.reviews],
  };
}

function sourcesOf(catalogue: Catalogue, documents: readonly Document[]): Map<string, Source> {
  const all = [...catalogue.sources, ...documents.map(sourceOfDocument)];
  return new Map(all.map((source) => [source.id, source]));
}

function byMeasure(claims: readonly Claim[]): Map<MeasureId, Claim[]> {
  const groups = new Map<MeasureId, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.measure);
    if (group) group.push(claim);
    else groups.set(claim.measure, [claim]);
  }
  return groups;
}
