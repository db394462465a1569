import * as z from "zod";

import { Amount } from "../amount.ts";
import { PartialDate } from "../dates.ts";
import { ClaimRef, held } from "../held.ts";
import { MeasureId } from "../ids.ts";
import { Label } from "../label.ts";
import { MeasureEvent, Ruling, RungReached, Stated, Target, Term } from "../particulars.ts";
import { DisagreementKind } from "../vocabulary/lists.ts";
import { listOf } from "./scope.ts";

/**
 * Grave: a figure a power of ten off, or a rate given to the wrong parties. Serious: it changes what a reader would say.
 * Slight: within one percent or one month. Unmeasured: the versions are words, and how far apart they lie is not told.
 */
export const Severity = z.enum(["grave", "serious", "unmeasured", "slight"]);
export type Severity = z.infer<typeof Severity>;

/** What one side of a conflict says, in the shape of its property. */
export const ConflictValue = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("money"), value: Amount }),
    z.strictObject({ kind: z.literal("terms"), value: Term }),
    z.strictObject({ kind: z.literal("targets"), value: Target }),
    z.strictObject({ kind: z.literal("events"), value: MeasureEvent }),
    z.strictObject({ kind: z.literal("rungs"), value: RungReached }),
    z.strictObject({ kind: z.literal("date"), value: PartialDate }),
    z.strictObject({ kind: z.literal("id"), value: z.string() }),
    z.strictObject({ kind: z.literal("stated"), value: Stated }),
  ])
  .meta({ id: "ConflictValue" });
export type ConflictValue = z.infer<typeof ConflictValue>;

export const ConflictSide = z
  .strictObject({
    property: z.string().nullable().meta({ description: "The path at which the value is held" }),
    value: ConflictValue.nullable().meta({ description: "Null where the side is words alone" }),
    words: z.string().nullable().meta({ description: "As our record of the dispute puts it" }),
    claims: z.array(ClaimRef).min(1).meta({ description: "Who says so, best first" }),
    displayed: z.boolean().meta({ description: "Whether pages and totals show this value" }),
  })
  .meta({ id: "ConflictSide", description: "One side of a conflict" });
export type ConflictSide = z.infer<typeof ConflictSide>;

/** How a conflict was found: rival claims at one path, two paths that say one thing, or our record of a dispute. */
export const ConflictFinding = z.enum(["claims", "paths", "record"]);
export type ConflictFinding = z.infer<typeof ConflictFinding>;

export const Conflict = z
  .strictObject({
    id: z.string(),
    kind: DisagreementKind,
    severity: Severity,
    distance: z.string().meta({ description: "How far apart the sides lie, in words" }),
    foundIn: z.array(ConflictFinding).min(1),
    measure: MeasureId,
    title: Label,
    property: z.string().nullable().meta({ description: "Null where the record holds none" }),
    topic: z.string().nullable().meta({ description: "As our record of the dispute names it" }),
    sides: z.array(ConflictSide).min(2).meta({ description: "The displayed one first" }),
    why: z.string().meta({ description: "Why the displayed side is displayed" }),
    ruling: held(Ruling).nullable().meta({ description: "What we use and why, where we wrote it" }),
  })
  .meta({ id: "Conflict", description: "Sources that differ, side by side" });
export type Conflict = z.infer<typeof Conflict>;

export const ConflictList = z
  .strictObject({
    byKind: z
      .array(z.strictObject({ id: DisagreementKind, conflicts: z.int().positive() }))
      .meta({ description: "Of all that match, on every page together" }),
    ...listOf(Conflict).shape,
  })
  .meta({ id: "ConflictList", description: "Conflicts, the gravest first" });
export type ConflictList = z.infer<typeof ConflictList>;
