import * as z from "zod";

import { Day, PartialDate } from "./dates.ts";
import { SourceId } from "./ids.ts";
import { SourceKind } from "./vocabulary/lists.ts";

export const Source = z
  .strictObject({
    id: SourceId,
    url: z.url().nullable(),
    publisher: z.string().min(1),
    published: PartialDate.nullable(),
    kind: SourceKind,
    lang: z.string().regex(/^[a-z]{2}$/, { error: "not a two-letter language code" }),
    title: z.string().min(1).nullable(),
    accessed: Day.meta({ description: "The day on which the page was read" }),
  })
  .meta({ id: "Source", description: "A published page that states something" });
export type Source = z.infer<typeof Source>;

/** Kinds that repeat what others published: a value that rests on these alone says so. */
export function isDerived(kind: SourceKind): boolean {
  return kind === "mirror" || kind === "aggregator";
}

/** Made for demonstration: never evidence for a fact, and outside every default view. */
export function isSample(kind: SourceKind): boolean {
  return kind === "sample";
}

/** The date that counts as the day of a source's statements: of publication or, where unknown, of reading. */
export function statedOn(source: Pick<Source, "published" | "accessed">): PartialDate {
  return source.published ?? source.accessed;
}
