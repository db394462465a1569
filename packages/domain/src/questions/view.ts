import * as z from "zod";

import { Day } from "../dates.ts";

/** From where a question looks; what is left out is now, the newest revision, and accepted claims only. */
export const ViewQuestion = z.strictObject({
  asOf: Day.optional().meta({ description: "What held on that day; default today" }),
  knownAt: Day.optional().meta({
    description: "What the public record said by that day; default today",
  }),
  revision: z
    .int()
    .positive()
    .optional()
    .meta({ description: "This ledger at an earlier point of its own history" }),
  standing: z
    .enum(["accepted", "proposed"])
    .optional()
    .meta({ description: "`proposed` shows machine proposals beside accepted claims" }),
});
export type ViewQuestion = z.infer<typeof ViewQuestion>;

/** A page of a list. */
export const PageQuestion = z.strictObject({
  ...ViewQuestion.shape,
  limit: z.int().min(1).max(200).optional().meta({ description: "How many a page; default 50" }),
  cursor: z.string().optional().meta({ description: "`nextCursor` of the page before" }),
});
export type PageQuestion = z.infer<typeof PageQuestion>;
