import * as z from "zod";

import { SourceId } from "./ids.ts";
import { Sha256 } from "./reading/extraction.ts";

/**
 * How a text stands to one that was held before: the same; a part of it; the whole of it and more; the same sentences with
 * other figures; or some sentences of it.
 */
export const TextRelation = z.enum(["copy", "part", "whole", "other-figures", "akin"]);
export type TextRelation = z.infer<typeof TextRelation>;

const share = z.number().min(0).max(1);

/** What two texts share, sentence by sentence, headings apart and in whichever script. */
export const TextLikeness = z.strictObject({
  relation: TextRelation,
  shared: share.meta({ description: "How much of the new text the other holds too" }),
  sharedOfOther: share.meta({ description: "How much of the other text the new one holds too" }),
  differences: z
    .array(z.strictObject({ here: z.array(z.string()), there: z.array(z.string()) }))
    .meta({ description: "Figures that differ in sentences that are otherwise alike" }),
});
export type TextLikeness = z.infer<typeof TextLikeness>;

export const LikeDocument = z
  .strictObject({
    document: SourceId,
    sha256: Sha256,
    title: z.string().nullable(),
    ...TextLikeness.shape,
    words: z.string().meta({ description: "The likeness in one English sentence" }),
  })
  .meta({ id: "LikeDocument", description: "A document held before that a new one resembles" });
export type LikeDocument = z.infer<typeof LikeDocument>;
