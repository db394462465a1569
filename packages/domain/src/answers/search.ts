import * as z from "zod";

import { Label } from "../label.ts";
import { Scope } from "./scope.ts";

export const HitKind = z.enum(["measure", "sector", "instrument", "actor", "statement", "source"]);
export type HitKind = z.infer<typeof HitKind>;

export const SearchHit = z
  .strictObject({
    kind: HitKind,
    id: z.string(),
    label: Label,
    field: z.string().meta({ description: "Which field holds the words" }),
    snippet: z.string(),
    start: z
      .int()
      .nonnegative()
      .meta({ description: "Where the first word begins in the snippet, in UTF-16 units" }),
    end: z.int().nonnegative(),
  })
  .meta({ id: "SearchHit" });
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchAnswer = z
  .strictObject({
    scope: Scope,
    query: z.string(),
    total: z.int().nonnegative(),
    data: z.array(SearchHit),
  })
  .meta({
    id: "SearchAnswer",
    description: "Records that hold every word of the query, in either language",
  });
export type SearchAnswer = z.infer<typeof SearchAnswer>;
