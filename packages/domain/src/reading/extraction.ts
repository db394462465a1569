import * as z from "zod";

import { PartialDate } from "../dates.ts";
import { ReadMeasure } from "./read-measure.ts";
import { ReadReference } from "./read-reference.ts";
import { ReadStatement } from "./read-statement.ts";
import { Span } from "./span.ts";

/** Lower-case hexadecimal. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: "not a SHA-256" });

export const TextLanguage = z.enum(["en", "zh"]);
export type TextLanguage = z.infer<typeof TextLanguage>;

/** From where a text was not read in full, as it holds more than anybody writes. */
export const UnreadPart = z.strictObject({
  of: z.enum(["measures", "quantities"]).meta({
    description: "What of it was left unread: words that state measures, or figures and dates",
  }),
  from: z.int().nonnegative().meta({ description: "UTF-16 code units before it" }),
  count: z.int().nonnegative().meta({ description: "How many were read before it" }),
});
export type UnreadPart = z.infer<typeof UnreadPart>;

/** Everything that one pass over a text found, each with its place. */
export const Extraction = z
  .strictObject({
    document: z.strictObject({
      sha256: Sha256.meta({ description: "Of the text in UTF-8" }),
      lang: TextLanguage,
      length: z.int().nonnegative().meta({ description: "UTF-16 code units" }),
      published: PartialDate.nullable(),
    }),
    statements: z.array(ReadStatement),
    hedges: z.array(Span).meta({ description: "Words that hedge, negate, postpone or deny" }),
    measures: z.array(ReadMeasure),
    references: z
      .array(ReadReference)
      .optional()
      .meta({ description: "Document numbers; missing in readings made before they were read" }),
    unread: z
      .array(UnreadPart)
      .optional()
      .meta({ description: "Stands only where a text holds more than is read of one" }),
  })
  .meta({ id: "Extraction", description: "What a text says, as a machine reads it" });
export type Extraction = z.infer<typeof Extraction>;
