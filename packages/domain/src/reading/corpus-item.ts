import * as z from "zod";

const words = z.string().nullish();

/** One line of a corpus that people bring; fields beside these are let be. */
export const CorpusItem = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.string(),
    lang: words,
    date: words.meta({ description: "Day or month of publication" }),
    title: words,
    url: words,
  })
  .meta({ id: "CorpusItem", description: "One text of a corpus in JSON lines" });
export type CorpusItem = z.infer<typeof CorpusItem>;
