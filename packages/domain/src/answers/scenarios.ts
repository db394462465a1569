import * as z from "zod";

import { ScenarioPreset } from "../scenario/scenario.ts";

/** The scenarios that come with the observatory, on one page. */
export const ScenarioList = z.strictObject({
  data: z.array(ScenarioPreset),
  nextCursor: z.null(),
  revision: z.int().positive(),
});
export type ScenarioList = z.infer<typeof ScenarioList>;
