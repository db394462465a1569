import * as z from "zod";

import type { Json } from "./canonical.ts";
import { Day, PartialDate } from "./dates.ts";
import { ClaimId, MeasureId, SourceId } from "./ids.ts";
import { SourceKind, Standing } from "./vocabulary/lists.ts";

/**
 * How a claim came into the ledger: a reviewer's own word, the value that the curated catalogue uses, the differing
 * value of a source kept beside it, or a machine's reading of a document.
 */
export const ClaimMethod = z.enum(["reviewed", "curated", "reported", "machine"]);
export type ClaimMethod = z.infer<typeof ClaimMethod>;

const Quoted = z.strictObject({
  grade: z.literal("quoted"),
  document: z.string().meta({ description: "SHA-256 of the document's text" }),
  start: z.int().nonnegative().meta({ description: "UTF-16 code units" }),
  end: z.int().positive(),
  exact: z.string().min(1),
});
const Cited = z.strictObject({ grade: z.literal("cited") });

/** Quoted: an exact substring of a text we hold. Cited: publisher, date and address of the source, no text held. */
export const Evidence = z.discriminatedUnion("grade", [Quoted, Cited]);
export type Evidence = z.infer<typeof Evidence>;

export const Claim = z
  .strictObject({
    id: ClaimId,
    measure: MeasureId,
    property: z
      .string()
      .min(1)
      .meta({ description: "Typed path: `title`, `money/sti-relending-ceiling-2025`" }),
    value: z.json().meta({ description: "The value, of the shape that the property's kind has" }),
    source: SourceId,
    sourceKind: SourceKind,
    statedOn: PartialDate.meta({
      description: "When the source was published or, where unknown, read",
    }),
    recordedAt: Day.meta({ description: "When this ledger took it" }),
    revision: z.int().positive().meta({ description: "The ledger's revision that first held it" }),
    method: ClaimMethod,
    standing: Standing,
    inherited: z
      .boolean()
      .meta({ description: "The value has no source of its own and takes its record's" }),
    corrects: ClaimId.nullable().meta({ description: "The claim that this one takes out of view" }),
    evidence: Evidence,
  })
  .meta({ id: "Claim", description: "One value of one property of a measure, from one source" });

type ParsedClaim = z.infer<typeof Claim>;
/** One value of one property of a measure, from one source: the atom of the ledger. Append-only. */
export type Claim = Omit<ParsedClaim, "value"> & { readonly value: Json };
