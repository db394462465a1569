import * as z from "zod";

import { Slug } from "./label.ts";

export const MeasureId = Slug.brand<"MeasureId">();
export type MeasureId = z.infer<typeof MeasureId>;

export const ActorId = Slug.brand<"ActorId">();
export type ActorId = z.infer<typeof ActorId>;

export const SourceId = Slug.brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;

/** `clm-` and the first 20 hexadecimal digits of the SHA-256 of the claim's canonical content. */
export const ClaimId = z
  .string()
  .regex(/^clm-[0-9a-f]{20}$/, { error: "not a claim id" })
  .brand<"ClaimId">();
export type ClaimId = z.infer<typeof ClaimId>;
