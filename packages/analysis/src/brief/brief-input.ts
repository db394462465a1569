import type {
  Actor,
  Claim,
  Indicator,
  Measure,
  MeasureId,
  SignalEvent,
  Source,
  Statement,
} from "@nqpf/domain";
import type { Correction, Scope } from "@nqpf/domain/answers";
import type { Extraction } from "@nqpf/domain/reading";
import type { Week } from "@nqpf/domain";

/** A document of the week whose statements the curated record holds. */
export interface StatedDocument {
  readonly source: Source;
  /** In the order of the document. */
  readonly statements: readonly Statement[];
  /** Measures about which the document makes claims, seen or not. */
  readonly speaksOf: readonly MeasureId[];
}

/** A document of the week that the ledger holds, as a machine read it. */
export interface ReadDocument {
  readonly source: Source;
  readonly extraction: Extraction;
}

/** Everything that a brief is made from, as the last day of its week sees it. */
export interface BriefInput {
  readonly week: Week;
  /** Its `asOf` and `knownAt` are the last day of the week. */
  readonly scope: Scope;
  readonly measures: readonly Measure[];
  readonly corrected: readonly Correction[];
  readonly stated: readonly StatedDocument[];
  readonly read: readonly ReadDocument[];
  readonly signals: readonly SignalEvent[];
  readonly indicators: readonly Indicator[];
  /** Versions of disputes whose sources had not spoken by then; only their words are looked at, to be left out. */
  readonly unspoken: readonly Claim[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly actors: ReadonlyMap<string, Actor>;
}
