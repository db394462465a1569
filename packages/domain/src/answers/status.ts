import * as z from "zod";

import { Day } from "../dates.ts";
import { SourceKind } from "../vocabulary/lists.ts";
import { Word } from "../vocabulary/entry.ts";
import { Scope } from "./scope.ts";

const count = z.int().nonnegative();

export const Status = z
  .strictObject({
    scope: Scope,
    catalogueVersion: z.int().positive(),
    recordedThrough: Day.meta({ description: "Latest day on which a source was read" }),
    counts: z.record(z.string(), count).meta({ description: "Records of each kind in the ledger" }),
    sourceKinds: z.array(z.strictObject({ id: SourceKind, sources: count })),
    absences: z.strictObject({ measuresWithoutAmount: count, measuresSayingNoAmount: count }).meta({
      description:
        "Measures of which we hold no amount, and measures whose source says that none is stated",
    }),
  })
  .meta({ id: "Status", description: "What the ledger holds and how fresh it is" });
export type Status = z.infer<typeof Status>;

export const Vocabulary = z.strictObject({ lists: z.record(z.string(), z.array(Word)) }).meta({
  id: "Vocabulary",
  description: "The closed lists of the model with labels and meanings",
});
export type Vocabulary = z.infer<typeof Vocabulary>;
