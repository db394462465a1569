import * as z from "zod";

import { PartialDate } from "./dates.ts";
import { ClaimId, SourceId } from "./ids.ts";
import { ClaimMethod } from "./claim.ts";
import { SourceKind, Standing } from "./vocabulary/lists.ts";

export const ClaimRef = z
  .strictObject({
    id: ClaimId,
    source: SourceId,
    statedOn: PartialDate,
    method: ClaimMethod,
    standing: Standing,
    sourceKind: SourceKind,
    grade: z.enum(["quoted", "cited"]).meta({
      description: "Quoted: from a text we hold. Cited: from a page of which we hold no text",
    }),
  })
  .meta({ id: "ClaimRef", description: "A claim that carries a value" });
export type ClaimRef = z.infer<typeof ClaimRef>;

/** A schema for a value with the claims it stands on and the values that rival it. */
export function held<T extends z.ZodType>(value: T) {
  return z.strictObject({
    property: z.string().meta({ description: "Path of the property in its measure" }),
    value,
    claims: z
      .array(ClaimRef)
      .min(1)
      .meta({ description: "The claims that carry the value, best first" }),
    inherited: z
      .boolean()
      .meta({ description: "No source of its own: the sources are the record's" }),
    derivedOnly: z.boolean().meta({ description: "Every source is a mirror or an aggregator" }),
    rivals: z
      .array(z.strictObject({ value, claims: z.array(ClaimRef).min(1) }))
      .meta({ description: "Other values of the same property: a conflict, always shown" }),
  });
}

/** A value with the claims it stands on and the values that rival it. */
export interface Held<T> {
  readonly property: string;
  readonly value: T;
  readonly claims: ClaimRef[];
  readonly inherited: boolean;
  readonly derivedOnly: boolean;
  readonly rivals: { readonly value: T; readonly claims: ClaimRef[] }[];
}
