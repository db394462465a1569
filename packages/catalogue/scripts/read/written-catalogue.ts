import type { Actor, Coverage, SignalMeta, Source, Statement } from "@nqpf/domain";

import type { CatalogueHead } from "../format/head.ts";
import type { WrittenMeasure } from "../format/measure.ts";
import type {
  WrittenIndicator,
  WrittenParameter,
  WrittenPublished,
  WrittenSeries,
  WrittenSignal,
} from "../format/observations.ts";
import type { Written } from "./written.ts";

/** Everything the data folder holds, each record with its place. */
export interface WrittenCatalogue {
  readonly head: Written<CatalogueHead>;
  readonly measures: readonly Written<WrittenMeasure>[];
  readonly actors: readonly Written<Actor>[];
  readonly sources: readonly Written<Source>[];
  readonly statements: readonly Written<Statement>[];
  readonly coverage: readonly Written<Coverage>[];
  readonly indicators: readonly Written<WrittenIndicator>[];
  readonly parameters: readonly Written<WrittenParameter>[];
  readonly signalMeta: Written<SignalMeta>;
  readonly signals: readonly Written<WrittenSignal>[];
  readonly series: readonly Written<WrittenSeries>[];
  readonly published: readonly Written<WrittenPublished>[];
}
