import * as z from "zod";

const count = z.int().nonnegative();

export const CorpusBy = z.enum(["day", "week", "month", "source"]);
export type CorpusBy = z.infer<typeof CorpusBy>;

export const CorpusCount = z
  .strictObject({
    term: z.string().min(1),
    by: CorpusBy,
    points: z.array(
      z.strictObject({
        period: z.string().meta({
          description: "A day, an ISO week, a month or, by source, the host of the address",
        }),
        mentions: count.meta({ description: "Literal occurrences in the texts, titles left out" }),
        items: count.meta({ description: "Texts read" }),
        characters: count.meta({ description: "Of the texts read, in Unicode code points" }),
        per100kCharacters: z.number().nonnegative().nullable(),
      }),
    ),
  })
  .meta({ id: "CorpusCount", description: "How often a corpus uses a term" });
export type CorpusCount = z.infer<typeof CorpusCount>;
