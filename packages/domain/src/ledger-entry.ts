import * as z from "zod";

import { Claim } from "./claim.ts";
import { Document } from "./document.ts";
import { MeasureLink } from "./measure-link.ts";
import { Presence } from "./presence.ts";
import { Extraction } from "./reading/extraction.ts";
import { Review } from "./review.ts";

/** What one machine made of one document's text. A better one makes another reading of the same text. */
export const DocumentReading = z
  .strictObject({
    document: Document.shape.sha256,
    extractor: z.strictObject({ name: z.string(), version: z.string() }),
    extraction: Extraction,
    links: z
      .array(MeasureLink)
      .optional()
      .meta({ description: "Where each measure read was put, and why; absent in older readings" }),
  })
  .meta({ id: "DocumentReading", description: "What a machine made of a document's text" });
export type DocumentReading = z.infer<typeof DocumentReading>;

export const EntryKind = z.enum(["catalogue", "document", "reading", "review"]);
export type EntryKind = z.infer<typeof EntryKind>;

export const LedgerRevision = z
  .strictObject({
    revision: z.int().positive(),
    kind: EntryKind,
    at: z.iso.datetime(),
    catalogueVersion: z.int().positive().nullable().meta({ description: "Of a sync" }),
  })
  .meta({ id: "LedgerRevision", description: "One step of the ledger's own history" });
export type LedgerRevision = z.infer<typeof LedgerRevision>;

/** Text and bytes of a document, and what is known of it. */
export interface NewDocument {
  readonly record: Omit<Document, "revision">;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** One step to take, whole or not at all. It is given the ledger's next revision. */
export interface LedgerEntry {
  readonly kind: EntryKind;
  /** ISO date and time in UTC. */
  readonly at: string;
  readonly catalogueVersion?: number;
  readonly documents?: readonly NewDocument[];
  readonly readings?: readonly DocumentReading[];
  readonly claims?: readonly Omit<Claim, "revision">[];
  readonly presences?: readonly Omit<Presence, "revision">[];
  readonly reviews?: readonly Omit<Review, "revision" | "at">[];
}

/** Everything the ledger holds but the texts, bytes and readings of documents. */
export interface LedgerRecords {
  readonly revisions: readonly LedgerRevision[];
  readonly documents: readonly Document[];
  readonly claims: readonly Claim[];
  readonly presences: readonly Presence[];
  readonly reviews: readonly Review[];
}
