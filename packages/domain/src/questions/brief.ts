import * as z from "zod";

import { PageQuestion, ViewQuestion } from "./view.ts";

/** A brief looks from the last day of its week; only the revision is free. */
export const BriefQuestion = ViewQuestion.pick({ revision: true });
export type BriefQuestion = z.infer<typeof BriefQuestion>;

/** Weeks are counted back from today. */
export const BriefsQuestion = PageQuestion.pick({ revision: true, limit: true, cursor: true });
export type BriefsQuestion = z.infer<typeof BriefsQuestion>;
