import * as z from "zod";

import { PartialDate } from "../dates.ts";
import { NotStatedKey, SectorId } from "../vocabulary/lists.ts";
import { NamedParty, Span } from "./span.ts";

export const ReadStatementKind = z.enum(["signal", "goal", "risk", "uncertainty", "absence"]);
export type ReadStatementKind = z.infer<typeof ReadStatementKind>;

/** What a text says that is no measure. */
export const ReadStatement = z
  .strictObject({
    kind: ReadStatementKind,
    ...Span.shape,
    date: PartialDate.nullable().meta({ description: "When it was said, or by when it is aimed" }),
    key: NotStatedKey.nullable().meta({ description: "Of an absence: what is said to be missing" }),
    actors: z.array(NamedParty),
    sectors: z.array(SectorId),
  })
  .refine((statement) => (statement.kind === "absence") === (statement.key !== null), {
    path: ["key"],
    error: "an absence, and nothing else, names what is missing",
  })
  .meta({ id: "ReadStatement", description: "What a text says that is no measure" });
export type ReadStatement = z.infer<typeof ReadStatement>;
