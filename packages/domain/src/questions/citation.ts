import * as z from "zod";

import { ViewQuestion } from "./view.ts";

export const CitationQuestion = z.strictObject({
  ...ViewQuestion.shape,
  base: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .optional()
    .meta({ description: "Address of this instance, to stand before the paths it cites" }),
});
export type CitationQuestion = z.infer<typeof CitationQuestion>;
