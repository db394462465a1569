import * as z from "zod";

import { Label } from "../label.ts";

/** Names of the actors and measures that an answer mentions by id. */
export const Labels = z
  .strictObject({ actors: z.record(z.string(), Label), measures: z.record(z.string(), Label) })
  .meta({
    id: "Labels",
    description: "Names of the actors and measures that an answer mentions by id",
  });
export type Labels = z.infer<typeof Labels>;
