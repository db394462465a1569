import * as z from "zod";

import { Amount } from "./amount.ts";
import { Certainty, Day, PartialDate } from "./dates.ts";
import { ClaimRef, held } from "./held.ts";
import { MeasureId } from "./ids.ts";
import { Label, Slug } from "./label.ts";
import {
  MeasureEvent,
  NotStated,
  Relation,
  Role,
  Ruling,
  RungReached,
  Stated,
  Target,
  Term,
} from "./particulars.ts";
import { Confidence, DisagreementKind, InstrumentId, Rung, SectorId } from "./vocabulary/lists.ts";

export const LineAmount = z
  .strictObject({
    ...held(Amount).shape,
    state: z.enum(["current", "earlier", "unsure"]).meta({
      description: "Whether the amount is the line's last by the day, or its date leaves that open",
    }),
  })
  .meta({ id: "LineAmount", description: "One amount in the life of a money line" });
export type LineAmount = z.infer<typeof LineAmount>;

export const MoneyLine = z
  .strictObject({
    id: Slug.meta({ description: "The line's first amount" }),
    partOf: Slug.nullable().meta({ description: "The line inside which this one lies" }),
    amounts: z.array(LineAmount).min(1).meta({ description: "In the order of their dates" }),
  })
  .meta({
    id: "MoneyLine",
    description: "Money with a life: each amount replaces the one before it",
  });
export type MoneyLine = z.infer<typeof MoneyLine>;

export const HeldTerm = z
  .strictObject({
    ...held(Term).shape,
    state: z.enum(["holds", "ended", "unsure"]).meta({ description: "On the question's day" }),
  })
  .meta({ id: "HeldTerm", description: "A term with its state on the day" });
export type HeldTerm = z.infer<typeof HeldTerm>;

export const Absence = z
  .strictObject({
    ...held(NotStated).shape,
    later: z
      .array(z.string())
      .meta({ description: "Properties that say something on the point afterwards" }),
  })
  .meta({ id: "Absence", description: "A source says that something is open" });
export type Absence = z.infer<typeof Absence>;

export const Disagreement = z
  .strictObject({
    id: Slug,
    kind: DisagreementKind,
    topic: z.string(),
    at: z
      .string()
      .nullable()
      .meta({ description: "The property in dispute, where it is one of ours" }),
    versions: z
      .array(
        z.strictObject({
          words: z.string(),
          stated: Stated.nullable().meta({ description: "The figure, where the source gives one" }),
          claims: z.array(ClaimRef).min(1),
        }),
      )
      .min(1),
    ruling: held(Ruling)
      .nullable()
      .meta({ description: "What we use and why; null before we wrote it" }),
  })
  .meta({ id: "Disagreement", description: "Sources that differ, side by side" });
export type Disagreement = z.infer<typeof Disagreement>;

export const LadderRung = z
  .strictObject({ ...held(RungReached).shape, certainty: Certainty })
  .meta({ id: "LadderRung", description: "A rung reached by the day, or perhaps reached" });
export type LadderRung = z.infer<typeof LadderRung>;

export const Ladder = z
  .strictObject({
    rungs: z.array(LadderRung),
    highest: Rung.nullable().meta({ description: "The highest rung surely reached by the day" }),
    side: Rung.nullable().meta({ description: "Suspended, lapsed or superseded by the day" }),
    paidOn: PartialDate.nullable().meta({
      description: "First counting amount drawn, allocated or spent",
    }),
  })
  .meta({ id: "Ladder", description: "From a phrase to paid money" });
export type Ladder = z.infer<typeof Ladder>;

export const Measure = z
  .strictObject({
    id: MeasureId,
    title: held(Label),
    summary: held(z.string()).nullable(),
    instrument: held(InstrumentId),
    alsoInstruments: z.array(held(InstrumentId)),
    sectors: z.array(held(SectorId)),
    region: held(Slug).nullable(),
    documentNumber: held(z.string()).nullable(),
    roles: z.array(held(Role)),
    announced: held(PartialDate).nullable(),
    effective: held(PartialDate).nullable(),
    expires: held(PartialDate).nullable(),
    stated: PartialDate.meta({ description: "When a source seen first stated any of its values" }),
    recorded: Day.meta({ description: "When this ledger first took any of its values" }),
    ladder: Ladder,
    money: z.array(MoneyLine),
    terms: z.array(HeldTerm),
    targets: z.array(held(Target)),
    events: z.array(held(MeasureEvent)),
    relations: z.array(held(Relation)),
    notStated: z.array(Absence),
    disagreements: z.array(Disagreement),
    confidence: held(Confidence).nullable(),
  })
  .meta({
    id: "Measure",
    description: "One concrete commitment, folded from its claims for one question",
  });
export type Measure = z.infer<typeof Measure>;
