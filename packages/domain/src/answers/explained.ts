import * as z from "zod";

import { ClaimId, MeasureId } from "../ids.ts";

const words = z.string().min(1);

/** One row that a number counts, or does not. */
export const ExplainedRow = z
  .strictObject({
    measure: MeasureId.nullable().meta({ description: "Null for a reference value" }),
    property: words.meta({ description: "Path in the measure, or the reference value's name" }),
    value: z.number(),
    unit: words.nullable().optional().meta({
      description: "Where it is not the number's own; null where the row has none",
    }),
    claims: z.array(ClaimId).meta({ description: "Empty for reference values and formulas" }),
    why: words.meta({ description: "Why the row counts, or why it does not" }),
  })
  .meta({ id: "ExplainedRow" });
export type ExplainedRow = z.infer<typeof ExplainedRow>;

/** A number with everything that a stranger needs to make it again. */
export const Explained = z
  .strictObject({
    value: z.number().nullable().meta({ description: "Null where it cannot be given" }),
    range: z
      .tuple([z.number(), z.number()])
      .nullable()
      .meta({ description: "Where one number would say too much" }),
    unit: words,
    counts: words.meta({ description: "What is counted, in one sentence" }),
    formula: z.string().nullable().meta({ description: "With its number in the methods" }),
    included: z.array(ExplainedRow),
    excluded: z.array(ExplainedRow),
    assumptions: z.array(words),
    caveats: z.array(words),
  })
  .meta({ id: "Explained", description: "A number that explains itself" });
export type Explained = z.infer<typeof Explained>;
