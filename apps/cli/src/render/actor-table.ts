import type { ActorSummary } from "@nqpf/domain/answers";

import type { Paper } from "./paper.ts";
import { table } from "./table.ts";
import { wordOf } from "./words.ts";

/** Actors, one a row. */
export function actorTable(actors: readonly ActorSummary[], paper: Paper): string[] {
  return table(
    actors,
    [
      { head: "ID", cell: ({ id }) => id },
      { head: "ACTOR", cell: ({ label }) => label.en, wraps: true },
      { head: "主体", cell: ({ label }) => label.zh ?? "" },
      { head: "MEASURES", align: "right", cell: ({ measures }) => String(measures) },
      { head: "KIND", cell: ({ kind }) => wordOf("actor-kind", kind).toLowerCase() },
      { head: "PART OF", cell: ({ parent }) => parent ?? "" },
    ],
    paper,
  );
}
