/** Whole lines of a corpus as they came, and where they stand in it. */
export interface Batch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Number of the first line, from 1. */
  readonly firstLine: number;
  /** So many readable items at its beginning were read before and are passed over. */
  readonly skip: number;
}

/** A line that gave no reading, and why. */
export interface LineFault {
  readonly line: number;
  readonly reason: string;
}

/** What became of a batch. */
export interface BatchReading {
  /** A line of JSON in UTF-8 for each item, in the order of the items. */
  readonly output: Uint8Array<ArrayBuffer>;
  readonly items: number;
  readonly characters: number;
  readonly faults: readonly LineFault[];
  readonly skipped: number;
  /** The id of the last item passed over, as its line wrote it. */
  readonly lastSkipped: string | number | null;
}

/** Reads batches one after another. */
export interface BatchReader {
  readonly read: (batch: Batch) => Promise<BatchReading>;
  readonly close: () => Promise<void>;
}
