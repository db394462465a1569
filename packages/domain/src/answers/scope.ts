import * as z from "zod";

import { Day } from "../dates.ts";
import { Instant } from "../instant.ts";
import { Population } from "../population.ts";

const count = z.int().nonnegative();

/** What every answer over a view says of itself. */
export const Scope = z
  .strictObject({
    ...Instant.shape,
    dataThrough: Day.nullable().meta({
      description: "Latest day on which a source seen was published",
    }),
    population: Population,
  })
  .meta({
    id: "Scope",
    description: "From where an answer looks at the ledger, and what it can see",
  });
export type Scope = z.infer<typeof Scope>;

/** A page of a list. `total` counts all that match, `nextCursor` is null on the last page. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.strictObject({
    data: z.array(item),
    total: count.meta({ description: "All that match, on every page together" }),
    nextCursor: z
      .string()
      .nullable()
      .meta({ description: "Give it back as `cursor`; null on the last page" }),
    revision: z.int().positive(),
    scope: Scope,
  });
}

/** A page of a list. */
export interface ListOf<T> {
  readonly data: T[];
  readonly total: number;
  readonly nextCursor: string | null;
  readonly revision: number;
  readonly scope: Scope;
}
