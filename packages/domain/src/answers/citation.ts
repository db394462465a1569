import * as z from "zod";

import { MeasureId } from "../ids.ts";
import { Scope } from "./scope.ts";

const date = z
  .strictObject({ "date-parts": z.array(z.array(z.int()).min(1).max(3)).length(1) })
  .meta({ description: "Year, month and day, as many as are known" });

/** A CSL-JSON item, the exchange form of citation programs; its names are theirs. */
export const CslItem = z
  .strictObject({
    id: z.string(),
    type: z.literal("report"),
    title: z.string(),
    "original-title": z.string().optional(),
    author: z.array(z.strictObject({ literal: z.string() })).optional(),
    issued: date.optional(),
    number: z.string().optional(),
    publisher: z.string().optional(),
    URL: z.string().optional(),
    accessed: date.optional(),
    archive: z.string(),
    archive_location: z.string(),
    note: z.string(),
  })
  .meta({ id: "CslItem" });
export type CslItem = z.infer<typeof CslItem>;

export const MeasureCitation = z
  .strictObject({
    scope: Scope,
    id: MeasureId,
    path: z.string().meta({ description: "The measure's page, which follows the ledger" }),
    frozenPath: z
      .string()
      .meta({ description: "The page as this question sees it, whenever it is opened" }),
    text: z.string(),
    bibtex: z.string(),
    ris: z.string(),
    csl: CslItem,
  })
  .meta({
    id: "MeasureCitation",
    description: "How a measure is cited: its own source first, then this ledger as it was seen",
  });
export type MeasureCitation = z.infer<typeof MeasureCitation>;
