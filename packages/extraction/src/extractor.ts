import type { Actor, PartialDate } from "@nqpf/domain";
import type { Extraction, TextLanguage } from "@nqpf/domain/reading";

/** A text as it was frozen, with what is known of it. */
export interface FrozenText {
  readonly text: string;
  /** Of the text in UTF-8, lower-case hexadecimal. */
  readonly sha256: string;
  /** Where unknown, told from the text. */
  readonly lang?: TextLanguage | undefined;
  /** Where known, relative dates are resolved from it. */
  readonly published?: PartialDate | null | undefined;
}

/** What of an actor helps to recognise it. */
export type KnownActor = Pick<Actor, "id" | "label" | "aliases" | "kind">;

/** Reads texts: the same text gives the same extraction. */
export interface Extractor {
  readonly extract: (text: FrozenText) => Extraction;
}
