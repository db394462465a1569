import type {
  Actor,
  Claim,
  Coverage,
  Indicator,
  Parameter,
  PublishedSignal,
  SignalEvent,
  SignalMeta,
  SignalSeries,
  Source,
  Statement,
} from "@nqpf/domain";

/** The curated record: what the data files say, as claims, observations and reference data. */
export interface Catalogue {
  /** Rises with every published change of the data; the revision of every curated claim. */
  readonly version: number;
  readonly title: string;
  readonly licence: string;
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  /** What the starting document states, each with our verdict. */
  readonly statements: readonly Statement[];
  readonly coverage: readonly Coverage[];
  readonly indicators: readonly Indicator[];
  readonly parameters: readonly Parameter[];
  /** Authoritative texts and their use of the term. */
  readonly signals: readonly SignalEvent[];
  readonly signalSeries: readonly SignalSeries[];
  readonly signalMeta: SignalMeta;
  /** Figures on the term that others published. */
  readonly publishedSignals: readonly PublishedSignal[];
}
