import { Day, Slug, SourceId } from "@nqpf/domain";
import { TextLanguage } from "@nqpf/domain/reading";
import * as z from "zod";

import { text } from "./cited.ts";

/** The front matter of a sample document. */
export const SampleHead = z.strictObject({
  id: Slug.startsWith("sample-", { error: "the id of a sample begins with sample-" }),
  title: text,
  lang: TextLanguage,
  published: Day,
  digests: z.array(SourceId).min(1, { error: "digests one source at least" }),
  licence: z.literal("CC-BY-4.0"),
});
export type SampleHead = z.infer<typeof SampleHead>;
