import * as z from "zod";

import { ActorId, MeasureId, SourceId } from "./ids.ts";
import { Slug } from "./label.ts";
import { InstrumentId, SectorId, StatementKind, Verdict } from "./vocabulary/lists.ts";

export const Subjects = z.strictObject({
  sectors: z.array(SectorId).default([]),
  instruments: z.array(InstrumentId).default([]),
  actors: z.array(ActorId).default([]),
  measures: z.array(MeasureId).default([]),
  signals: z.array(Slug).default([]),
  indicators: z.array(Slug).default([]),
});

const text = z.string().min(1);

export const Statement = z
  .strictObject({
    id: Slug,
    kind: StatementKind,
    states: text.meta({ description: "What the document states, in our own words" }),
    subjects: Subjects.meta({ description: "What in the catalogue the statement is about" }),
    statusThen: text.meta({ description: "How things stood when the document appeared" }),
    statusNow: text.meta({ description: "How they stand when the verdict was written" }),
    verdict: Verdict,
    explanation: text,
    sources: z.array(SourceId).min(1),
  })
  .meta({
    id: "Statement",
    description: "What a document states that is no measure, with our verdict beside it",
  });
export type Statement = z.infer<typeof Statement>;
