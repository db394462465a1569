import * as z from "zod";

import { PartialDate } from "../dates.ts";
import { ClaimId, MeasureId } from "../ids.ts";
import { Sha256, TextLanguage } from "../reading/extraction.ts";
import { Decision } from "../review.ts";
import { SourceKind } from "../vocabulary/lists.ts";
import { PageQuestion } from "./view.ts";

const words = z.string().min(1).max(500);

export const DocumentsQuestion = z.strictObject({
  ...PageQuestion.shape,
  kind: z.array(SourceKind).optional(),
  q: z.string().max(200).optional().meta({ description: "Words of the title or publisher" }),
});
export type DocumentsQuestion = z.infer<typeof DocumentsQuestion>;

export const ReviewsQuestion = z.strictObject({
  ...PageQuestion.shape,
  state: z
    .array(z.enum(["open", "accepted", "rejected"]))
    .optional()
    .meta({ description: "Default open" }),
  document: Sha256.optional().meta({ description: "Of one document" }),
  measure: MeasureId.optional().meta({ description: "Of one measure" }),
});
export type ReviewsQuestion = z.infer<typeof ReviewsQuestion>;

/** What the bringer of a document knows about it; what is left out is told from the bytes, or stays not stated. */
export const DocumentFacts = z.strictObject({
  name: words.optional().meta({ description: "File name; its ending helps to tell the format" }),
  mediaType: words.optional().meta({ description: "Default: as the request's content type" }),
  charset: words.optional(),
  lang: TextLanguage.optional(),
  title: words.optional(),
  publisher: words.optional(),
  url: z.url().max(2000).optional(),
  published: PartialDate.optional(),
  kind: SourceKind.exclude(["sample"]).optional().meta({ description: "Default observer" }),
});
export type DocumentFacts = z.infer<typeof DocumentFacts>;

export const ReviewRequest = z
  .strictObject({
    claims: z.array(ClaimId).min(1).max(200),
    decision: Decision,
    reason: z.string().trim().min(1).max(2000).optional(),
    reviewer: z.string().trim().min(1).max(200).optional(),
  })
  .refine(({ decision, reason }) => decision !== "reject" || reason !== undefined, {
    path: ["reason"],
    error: "a rejection needs a reason",
  })
  .meta({ id: "ReviewRequest", description: "One decision on one or several claims" });
export type ReviewRequest = z.infer<typeof ReviewRequest>;
