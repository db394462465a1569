import {
  ActorId,
  ActorRole,
  Amount,
  Confidence,
  InstrumentId,
  Label,
  MeasureEvent,
  MeasureId,
  NotStated,
  PartialDate,
  Relation,
  RungReached,
  SectorId,
  Slug,
  Target,
  Term,
} from "@nqpf/domain";
import * as z from "zod";

import { sources, text } from "./cited.ts";
import { WrittenDisagreement } from "./disagreement.ts";

const WrittenRole = z
  .strictObject({ actor: ActorId.optional(), class: text.optional(), role: ActorRole })
  .refine((role) => (role.actor === undefined) !== (role.class === undefined), {
    error: "a role names an actor or a class",
  });

/** A measure as `data/measures/<topic>/<id>.yaml` holds it. */
export const WrittenMeasure = z.strictObject({
  id: MeasureId,
  title: Label.refine(({ zh }) => zh === null || /\p{Script=Han}/u.test(zh), {
    path: ["zh"],
    error: "a Chinese title without Chinese characters",
  }),
  summary: z.string().min(40, { error: "a summary is one whole sentence" }),
  instrument: InstrumentId,
  alsoInstruments: z.array(InstrumentId),
  sectors: z.array(SectorId).min(1, { error: "needs a sector" }),
  region: Slug,
  documentNumber: text.nullable(),
  roles: z.array(WrittenRole).min(1, { error: "needs a role" }),
  announced: PartialDate.nullable(),
  effective: PartialDate.nullable(),
  expires: PartialDate.nullable(),
  rungs: z.array(RungReached.extend({ sources })).min(1, { error: "needs a rung" }),
  money: z.array(Amount.safeExtend({ sources })),
  terms: z.array(Term.safeExtend({ sources })),
  targets: z.array(Target.extend({ sources })),
  events: z.array(MeasureEvent.extend({ sources })),
  relations: z.array(Relation),
  notStated: z.array(NotStated.extend({ sources })),
  disagreements: z.array(WrittenDisagreement),
  confidence: Confidence,
  sources,
});
export type WrittenMeasure = z.infer<typeof WrittenMeasure>;
