import type { Day, SourceId } from "@nqpf/domain";
import type { TextLanguage } from "@nqpf/domain/reading";

import { json } from "../generated/samples.js";

/** A digest of published pages, made so that there is something to read; never evidence for a fact. CC BY 4.0. */
export interface SampleDocument {
  readonly id: string;
  readonly title: string;
  readonly lang: TextLanguage;
  readonly published: Day;
  /** The sources of the catalogue that it retells. */
  readonly digests: readonly SourceId[];
  /** Markdown; its first line says what it is and names the pages. */
  readonly text: string;
}

let loaded: readonly SampleDocument[] | undefined;

/** The sample documents, ordered by id. Parsed at the first call; later calls return the same list. */
export function loadSamples(): readonly SampleDocument[] {
  // safe: the data step wrote this text and checked every value with its schema.
  loaded ??= JSON.parse(json) as readonly SampleDocument[];
  return loaded;
}
