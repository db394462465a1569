import * as z from "zod";

import { PartialDate } from "../dates.ts";

/**
 * Whether a measure is announced, in force or ended on the question's day: by its dates of effect and expiry or, without
 * them, by the rungs that are only reached in force or after the end.
 */
export const Force = z
  .strictObject({
    state: z.enum(["announced", "in-force", "ended"]),
    since: PartialDate.nullable().meta({ description: "As precise as its source" }),
    property: z.string().nullable().meta({ description: "The value that says so" }),
    until: PartialDate.nullable().meta({ description: "Known last day of a measure in force" }),
    unsure: z
      .enum(["in-force", "ended"])
      .nullable()
      .meta({ description: "The next state, where a rough date leaves open whether it has come" }),
    suspended: PartialDate.nullable().meta({ description: "Halted since, for a time" }),
  })
  .meta({ id: "Force", description: "Announced, in force or ended on a day" });
export type Force = z.infer<typeof Force>;
