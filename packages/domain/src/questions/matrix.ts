import * as z from "zod";

import { MatrixBy, MatrixRows } from "../answers/matrix.ts";
import { MoneyRole } from "../vocabulary/lists.ts";
import { measureFilters } from "./lists.ts";
import { ViewQuestion } from "./view.ts";

export const MatrixQuestion = z
  .strictObject({
    ...ViewQuestion.shape,
    rows: MatrixRows.optional().meta({
      description: "What stands in the rows, against sectors; default instrument",
    }),
    by: MatrixBy.optional().meta({ description: "What a cell shows; default count" }),
    role: MoneyRole.optional().meta({ description: "The role whose amounts are added, by money" }),
    region: measureFilters.region,
    rung: measureFilters.rung,
    actor: measureFilters.actor,
  })
  .refine(({ by, role }) => by !== "money" || role !== undefined, {
    path: ["role"],
    error: `by money needs one role, for roles are never added: ${MoneyRole.options.join(", ")}`,
  })
  .refine(({ by, role }) => role === undefined || by === "money", {
    path: ["role"],
    error: "a role goes with by=money only",
  });
export type MatrixQuestion = z.infer<typeof MatrixQuestion>;
