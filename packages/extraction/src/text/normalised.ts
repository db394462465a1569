/**
 * A text made plain for scanning: full-width and compatibility forms folded, soft hyphens and Markdown marks dropped,
 * letters lower-cased, with the way back to the text as it was.
 */
export interface Normalised {
  readonly text: string;
  /** The offset in the untouched text, in UTF-16 code units, of the character at an offset of the plain one. */
  readonly startOf: (offset: number) => number;
  /** The offset in the untouched text behind the character that ends at an offset of the plain one. */
  readonly endOf: (offset: number) => number;
  /** Whether the character at an offset of the plain text was a capital letter. */
  readonly isCapital: (offset: number) => boolean;
}
