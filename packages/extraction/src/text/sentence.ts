/** A sentence, by half-open offsets of the plain text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Clauses of the sentence in order; they cover it without overlap. */
  readonly clauses: readonly { readonly start: number; readonly end: number }[];
  /** Which paragraph it stands in, from 0. A heading is a paragraph of its own. */
  readonly paragraph: number;
}
