/** One count of the term: in one text of a day, or over a whole period. */
export interface TermCount {
  /** A day, month or quarter. */
  readonly at: string;
  readonly mentions: number;
  readonly items: number | null;
  readonly itemsWithTerm: number | null;
  readonly characters: number | null;
  /** Days of the period that were read, where the count says so. */
  readonly daysRead: number | null;
}

/** Counts of the term from one kind of text, with what they are counts of. */
export interface CountSeries {
  readonly id: string;
  readonly what: string;
  /** Single texts stand for the day they were given; a period without one is no zero, but no point. */
  readonly of: "texts" | "periods";
  readonly counts: readonly TermCount[];
  readonly caveats: readonly string[];
}

/** A series that no test is made of, and why. */
export interface Untested {
  readonly id: string;
  readonly why: string;
}
