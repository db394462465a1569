import * as z from "zod";

import { GapGrade, GapStep } from "../answers/gaps.ts";
import { measureFilters } from "./lists.ts";
import { PageQuestion } from "./view.ts";

export const GapsQuestion = z.strictObject({
  ...PageQuestion.shape,
  ...measureFilters,
  missing: z
    .array(GapStep)
    .optional()
    .meta({ description: "Only measures that miss one of these" }),
  grade: z
    .array(GapGrade)
    .optional()
    .meta({ description: "Only measures with a gap of one of these grades" }),
  overdue: z
    .enum(["only"])
    .optional()
    .meta({ description: "Only measures with an overdue target" }),
});
export type GapsQuestion = z.infer<typeof GapsQuestion>;
