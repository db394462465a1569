import type { DocumentReading, LedgerEntry, LedgerRecords } from "@nqpf/domain";

/** The ledger as it is kept. Nothing in it is ever changed or removed. */
export interface Store {
  /** Everything but texts, bytes and readings, in the order of revision and entry. */
  readonly records: () => Promise<LedgerRecords>;
  /**
   * Takes one step, whole or not at all, and answers what the step added, with its revision. Claims, documents and
   * readings that the store holds already are left out; an entry that adds nothing, and is no newer catalogue's,
   * takes no revision and answers null.
   * Safe against a killed process once answered, not against power loss.
   */
  readonly append: (entry: LedgerEntry) => Promise<Appended | null>;
  /** The text of a document by the SHA-256 of the text; null where the store holds none. */
  readonly text: (sha256: string) => Promise<string | null>;
  /** The bytes as they came, by their SHA-256. */
  readonly bytes: (bytesSha256: string) => Promise<Uint8Array | null>;
  /** The latest reading of a document; null where there is none. */
  readonly reading: (sha256: string) => Promise<DocumentReading | null>;
  /** Says where the process that holds this store can be asked; a command that finds it taken asks there. */
  readonly announce: (address: string) => Promise<void>;
  /** Gives the folder free. */
  readonly close: () => Promise<void>;
}

/** What a step added, as `records` will give it. */
export type Appended = LedgerRecords & { readonly revision: number };
