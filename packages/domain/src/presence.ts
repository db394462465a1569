import * as z from "zod";

import { ClaimId } from "./ids.ts";

export const Presence = z
  .strictObject({
    claim: ClaimId,
    present: z.boolean().meta({ description: "False: taken out; true: put back" }),
    revision: z.int().positive(),
  })
  .meta({
    id: "Presence",
    description: "The catalogue took a value out or put it back. The last record decides",
  });
export type Presence = z.infer<typeof Presence>;
