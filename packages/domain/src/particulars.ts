import * as z from "zod";

import { Currency } from "./amount.ts";
import { PartialDate } from "./dates.ts";
import { ActorId, MeasureId } from "./ids.ts";
import { Slug } from "./label.ts";
import {
  ActorRole,
  DisagreementKind,
  EventKind,
  NotStatedKey,
  RelationKind,
  Rung,
  TermKind,
} from "./vocabulary/lists.ts";

const text = z.string().min(1);
const range = z.tuple([z.number(), z.number()]);

/** One number, a range of two, or nothing where the term or target is words only. */
export const Figure = z.union([z.number(), range]).nullable();
export type Figure = z.infer<typeof Figure>;

export const Term = z
  .strictObject({
    id: Slug.meta({ description: "Unique within its measure" }),
    kind: TermKind,
    value: Figure,
    unit: text.nullable(),
    payer: ActorId.nullable().meta({ description: "Who pays the rate or bears the share" }),
    recipient: ActorId.nullable(),
    from: PartialDate.nullable(),
    until: PartialDate.nullable().meta({ description: "Last day on which the term holds" }),
    note: text.nullable(),
  })
  .refine((term) => term.value !== null || term.note !== null, {
    path: ["note"],
    error: "a term without a value needs a note",
  })
  .meta({ id: "Term", description: "A condition of a measure, with the parties to it" });
export type Term = z.infer<typeof Term>;

export const Target = z
  .strictObject({
    id: Slug,
    metric: text,
    value: Figure,
    unit: text.nullable(),
    deadline: PartialDate.nullable(),
    text: text.nullable(),
  })
  .meta({ id: "Target", description: "What a measure wants to reach, and by when" });
export type Target = z.infer<typeof Target>;

export const RungReached = z
  .strictObject({ rung: Rung, on: PartialDate })
  .meta({ id: "RungReached", description: "A step from words to money, with its date" });
export type RungReached = z.infer<typeof RungReached>;

export const MeasureEvent = z
  .strictObject({ id: Slug, on: PartialDate, kind: EventKind, text })
  .meta({ id: "MeasureEvent", description: "Something that happened to a measure" });
export type MeasureEvent = z.infer<typeof MeasureEvent>;

export const Role = z
  .strictObject({ role: ActorRole, actor: ActorId.nullable(), class: text.nullable() })
  .refine((role) => (role.actor === null) !== (role.class === null), {
    error: "a role names an actor or a class",
  })
  .meta({ id: "Role", description: "What an actor, or a class named in words, does in a measure" });
export type Role = z.infer<typeof Role>;

export const Relation = z
  .strictObject({ kind: RelationKind, measure: MeasureId })
  .meta({ id: "Relation", description: "How a measure stands to another" });
export type Relation = z.infer<typeof Relation>;

export const NotStated = z
  .strictObject({ key: NotStatedKey, on: PartialDate })
  .meta({ id: "NotStated", description: "A source says that this is open, on that date" });
export type NotStated = z.infer<typeof NotStated>;

const StatedAmount = z.strictObject({ value: z.int().positive(), currency: Currency });
const StatedFigure = z.strictObject({ value: z.number(), unit: text });

/** The value of one version as its source has it: an amount, or a figure with its unit. */
export const Stated = z.union([StatedAmount, StatedFigure]);
export type Stated = z.infer<typeof Stated>;

/** One version of a thing on which sources differ, in words and, where they give one, as a value. */
export const DisputedVersion = z.strictObject({
  kind: DisagreementKind,
  topic: text,
  at: text.nullable(),
  words: text,
  stated: Stated.optional(),
});
export type DisputedVersion = z.infer<typeof DisputedVersion>;

/** What we use where sources differ, and why: our own words. */
export const Ruling = z.strictObject({ used: text, why: text });
export type Ruling = z.infer<typeof Ruling>;
