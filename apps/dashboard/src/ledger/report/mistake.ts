/** What a reader found wrong: a whole measure, or one value of it with the claims and sources that carry it. */
export interface MistakeSubject {
  readonly measure: string;
  /** The measure's title as the page shows it; left out where only its id is at hand. */
  readonly title?: string | undefined;
  /** The property's path in the measure, `money/…`; left out for the measure as a whole. */
  readonly property?: string | undefined;
  /** The value as the page shows it, in words. */
  readonly value?: string | undefined;
  readonly claims?: readonly string[] | undefined;
  readonly sources?: readonly MistakenSource[] | undefined;
}

export interface MistakenSource {
  readonly publisher: string;
  readonly url: string | null;
  readonly quote?: string | undefined;
}

/** What the reader writes. */
export interface MistakeReport {
  readonly wrong: string;
  readonly right: string;
  readonly evidence: string;
}
