import * as z from "zod";

import { Severity } from "../answers/conflicts.ts";
import { MeasureId } from "../ids.ts";
import { DisagreementKind } from "../vocabulary/lists.ts";
import { measureFilters } from "./lists.ts";
import { PageQuestion } from "./view.ts";

export const ConflictsQuestion = z.strictObject({
  ...PageQuestion.shape,
  ...measureFilters,
  measure: MeasureId.optional().meta({ description: "Conflicts of one measure" }),
  kind: z.array(DisagreementKind).optional(),
  severity: z.array(Severity).optional(),
});
export type ConflictsQuestion = z.infer<typeof ConflictsQuestion>;
