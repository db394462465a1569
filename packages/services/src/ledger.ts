import { loadCatalogue, type Catalogue } from "@nqpf/catalogue";
import {
  type Actor,
  type ActorId,
  type Claim,
  type Day,
  isDerived,
  type MeasureId,
  type Source,
} from "@nqpf/domain";

/** The ledger in memory: the curated record, ready for look-ups. */
export interface Ledger {
  readonly catalogue: Catalogue;
  readonly claims: readonly Claim[];
  readonly revision: number;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claimsOf: ReadonlyMap<MeasureId, readonly Claim[]>;
  readonly derivedSources: ReadonlySet<string>;
  readonly today: () => Day;
}

export interface LedgerOptions {
  /** The day that questions mean by now; default today in UTC. */
  readonly today?: () => Day;
  /** The curated record; default the one that ships with `@nqpf/catalogue`. */
  readonly catalogue?: Catalogue;
}

export function openLedger(options: LedgerOptions = {}): Ledger {
  const catalogue = options.catalogue ?? loadCatalogue();
  const claimsOf = new Map<MeasureId, Claim[]>();
  for (const claim of catalogue.claims) {
    const group = claimsOf.get(claim.measure);
    if (group) group.push(claim);
    else claimsOf.set(claim.measure, [claim]);
  }
  return {
    catalogue,
    claims: catalogue.claims,
    revision: catalogue.version,
    actors: new Map(catalogue.actors.map((actor) => [actor.id, actor])),
    sources: new Map(catalogue.sources.map((source) => [source.id, source])),
    claimsOf,
    derivedSources: new Set(
      catalogue.sources.filter((source) => isDerived(source.kind)).map((source) => source.id),
    ),
    today: options.today ?? (() => new Date().toISOString().slice(0, 10)),
  };
}

/** The actor of an id that stands in the ledger; a missing one is a fault of the data step. */
export function actorOf(ledger: Ledger, id: ActorId): Actor {
  const actor = ledger.actors.get(id);
  if (!actor) throw new Error(`the ledger names an actor it does not hold: ${id}`);
  return actor;
}
