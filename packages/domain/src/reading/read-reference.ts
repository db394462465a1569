import * as z from "zod";

import { Span } from "./span.ts";

export const ReadReference = z
  .strictObject({
    ...Span.shape,
    number: z.string().min(1).meta({
      description: "As its issuer writes it, whatever brackets the text has: 国发〔2024〕7号",
    }),
    issuers: z.array(z.string().min(1)).meta({
      description: "The issuer's short name in the number, or the bodies that number together",
    }),
    year: z.int().nullable().meta({ description: "Null where the numbers run over the years" }),
    serial: z.int().nonnegative(),
  })
  .meta({ id: "ReadReference", description: "A document's number (文号) that a text names" });
export type ReadReference = z.infer<typeof ReadReference>;
