import * as z from "zod";

import { Day, PartialDate } from "./dates.ts";
import { SourceId } from "./ids.ts";
import { LikeDocument } from "./likeness.ts";
import { Sha256, TextLanguage } from "./reading/extraction.ts";
import { SourceKind } from "./vocabulary/lists.ts";

const words = z.string().min(1).nullable();

export const Document = z
  .strictObject({
    id: SourceId.meta({ description: "The source as which claims name it: `doc-` and 12 digits" }),
    sha256: Sha256.meta({ description: "Of the text in UTF-8: what evidence names" }),
    bytesSha256: Sha256.meta({ description: "Of the bytes as they came" }),
    title: words,
    publisher: words,
    url: z.url().nullable(),
    published: PartialDate.nullable(),
    kind: SourceKind,
    lang: TextLanguage,
    mediaType: z.string(),
    charset: z.string(),
    length: z.int().positive().meta({ description: "Of the text, in UTF-16 code units" }),
    reader: z.strictObject({ name: z.string(), version: z.string() }),
    notices: z
      .array(z.string())
      .meta({ description: "What a careful person would want to know of how the text was made" }),
    digests: z.array(SourceId).meta({ description: "Of a sample: the pages that it digests" }),
    duplicateOf: LikeDocument.nullable()
      .optional()
      .meta({ description: "The document that it repeats, as found when it was added" }),
    similar: z
      .array(LikeDocument)
      .optional()
      .meta({ description: "Further documents that it resembles, the closest first" }),
    addedOn: Day,
    revision: z.int().positive().meta({ description: "The ledger's revision that first held it" }),
  })
  .meta({ id: "Document", description: "A text that the ledger holds, as it was frozen" });
export type Document = z.infer<typeof Document>;
