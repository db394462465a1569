import * as z from "zod";

import { Claim } from "../claim.ts";
import { Document } from "../document.ts";
import { MeasureId } from "../ids.ts";
import { Label } from "../label.ts";
import { DocumentReading } from "../ledger-entry.ts";
import { MeasureLink } from "../measure-link.ts";
import { Extraction, Sha256, TextLanguage } from "../reading/extraction.ts";
import { Review } from "../review.ts";
import { listOf, Scope } from "./scope.ts";

const count = z.int().nonnegative();

/** How many proposals from a document stand where. */
export const ReviewCounts = z
  .strictObject({ open: count, accepted: count, rejected: count })
  .meta({ id: "ReviewCounts" });
export type ReviewCounts = z.infer<typeof ReviewCounts>;

export const DocumentSummary = z
  .strictObject({ ...Document.shape, proposals: ReviewCounts })
  .meta({ id: "DocumentSummary", description: "A document with where its proposals stand" });
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const DocumentList = listOf(DocumentSummary).meta({ id: "DocumentList" });
export type DocumentList = z.infer<typeof DocumentList>;

/** A proposal, or what became of it: a claim with the measure it is about and the decisions on it. */
export const ReviewItem = z
  .strictObject({
    id: z.string().meta({ description: "The claim's id" }),
    claim: Claim,
    measure: z.strictObject({
      id: MeasureId,
      title: Label.meta({ description: "As proposed, where the ledger holds no such measure" }),
      known: z.boolean().meta({ description: "Whether the ledger held the measure before" }),
    }),
    document: z
      .strictObject({
        sha256: Sha256,
        title: z.string().nullable(),
        kind: Document.shape.kind,
        lang: TextLanguage,
        duplicateOf: Document.shape.duplicateOf,
        similar: Document.shape.similar,
      })
      .nullable()
      .meta({ description: "The document that holds the evidence" }),
    link: MeasureLink.nullable()
      .optional()
      .meta({ description: "Why the document's words were put to this measure" }),
    before: z.string().meta({ description: "The text just before the evidence" }),
    after: z.string().meta({ description: "The text just after it" }),
    decision: Review.nullable().meta({ description: "The one that holds" }),
    history: z.array(Review).meta({ description: "Every decision, in order" }),
  })
  .meta({ id: "ReviewItem", description: "A proposal with its evidence and the decisions on it" });
export type ReviewItem = z.infer<typeof ReviewItem>;

export const ReviewList = listOf(ReviewItem).meta({ id: "ReviewList" });
export type ReviewList = z.infer<typeof ReviewList>;

export const DocumentAnswer = z
  .strictObject({
    scope: Scope,
    document: DocumentSummary,
    reading: DocumentReading.nullable().meta({ description: "The latest; null where none" }),
  })
  .meta({ id: "DocumentAnswer", description: "A document with what a machine made of it" });
export type DocumentAnswer = z.infer<typeof DocumentAnswer>;

export const DocumentText = z
  .strictObject({ sha256: Sha256, lang: TextLanguage, length: count, text: z.string() })
  .meta({ id: "DocumentText", description: "A document's text, as it was frozen" });
export type DocumentText = z.infer<typeof DocumentText>;

/** What came of adding a document: new, held already, or held already and now read by a newer extractor. */
export const Ingested = z
  .strictObject({
    outcome: z.enum(["added", "known", "reread"]),
    document: DocumentSummary,
    duplicateOf: Document.shape.duplicateOf,
    similar: Document.shape.similar,
    found: z.strictObject({ measures: count, statements: count }),
    links: DocumentReading.shape.links,
    revision: z.int().positive(),
  })
  .meta({ id: "Ingested", description: "What came of adding a document" });
export type Ingested = z.infer<typeof Ingested>;

/** A text read and not kept. */
export const TextReading = z
  .strictObject({
    title: z.string().nullable(),
    mediaType: z.string(),
    charset: z.string(),
    notices: z.array(z.string()),
    text: z.string(),
    extraction: Extraction,
  })
  .meta({ id: "TextReading", description: "What a text says, read and not kept" });
export type TextReading = z.infer<typeof TextReading>;

export const Reviewed = z
  .strictObject({ revision: z.int().positive(), reviews: z.array(Review) })
  .meta({ id: "Reviewed", description: "The decisions as the ledger took them" });
export type Reviewed = z.infer<typeof Reviewed>;
