import * as z from "zod";

import { ViewQuestion } from "./view.ts";

/** A brief looks from the last day of its week; only the revision is free. */
export const BriefQuestion = ViewQuestion.pick({ revision: true });
export type BriefQuestion = z.infer<typeof BriefQuestion>;
