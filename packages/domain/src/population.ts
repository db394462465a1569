import * as z from "zod";

const count = z.int().nonnegative();

export const Population = z
  .strictObject({
    held: count.meta({ description: "Measures that the ledger holds" }),
    announced: count.meta({
      description: "Of these, surely announced or first signalled by `asOf`",
    }),
    unsure: count.meta({
      description: "Of these, perhaps announced by `asOf`: the date is not precise enough",
    }),
    known: count.meta({
      description: "Of the announced, those of which a source had spoken by `knownAt`",
    }),
  })
  .meta({
    id: "Population",
    description: "How many measures a question is about, and how many it can see",
  });
export type Population = z.infer<typeof Population>;
