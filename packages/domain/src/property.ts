import * as z from "zod";

import { Amount } from "./amount.ts";
import { canonicalJson, type Json } from "./canonical.ts";
import { PartialDate, sameDate } from "./dates.ts";
import { Label, Slug } from "./label.ts";
import {
  DisputedVersion,
  MeasureEvent,
  NotStated,
  Relation,
  Role,
  Ruling,
  RungReached,
  Target,
  Term,
} from "./particulars.ts";
import { Confidence, InstrumentId, SectorId } from "./vocabulary/lists.ts";

/** The shape of each kind of property: the first part of a property's path. */
export const propertyKinds = {
  title: Label,
  summary: z.string().min(1),
  instrument: InstrumentId,
  "also-instruments": InstrumentId,
  sectors: SectorId,
  region: Slug,
  "document-number": z.string().min(1),
  roles: Role,
  announced: PartialDate,
  effective: PartialDate,
  expires: PartialDate,
  rungs: RungReached,
  money: Amount,
  terms: Term,
  targets: Target,
  events: MeasureEvent,
  relations: Relation,
  "not-stated": NotStated,
  disputed: DisputedVersion,
  rulings: Ruling,
  confidence: Confidence,
} satisfies Record<string, z.ZodType>;

export type PropertyKind = keyof typeof propertyKinds;
export type PropertyValue<K extends PropertyKind> = z.infer<(typeof propertyKinds)[K]>;

/** Our own words about a measure: stated when we wrote them, not when the source was published. */
const editorialKinds: ReadonlySet<PropertyKind> = new Set(["summary", "rulings", "confidence"]);

export function isEditorial(kind: PropertyKind): boolean {
  return editorialKinds.has(kind);
}

/** The kind of a property path: `money` for `money/sti-relending-ceiling-2025`. Throws on a path of no known kind. */
export function kindOf(property: string): PropertyKind {
  const slash = property.indexOf("/");
  const kind = slash === -1 ? property : property.slice(0, slash);
  if (!Object.hasOwn(propertyKinds, kind))
    throw new Error(`no kind of property has the path ${property}`);
  return kind as PropertyKind;
}

/**
 * Whether two values of one path say the same. An amount is its value, currency and role; a term its value, unit and
 * payer; a date is compared at the coarser precision; so a note or a rounder date makes no conflict.
 */
export function sameValue(kind: PropertyKind, a: Json, b: Json): boolean {
  if (a === b) return true;
  const compare = equalities[kind] ?? sameJson;
  return compare(a, b);
}

type Equality = (a: Json, b: Json) => boolean;

const sameJson: Equality = (a, b) => canonicalJson(a) === canonicalJson(b);
const sameMembers =
  (...names: string[]): Equality =>
  (a, b) =>
    names.every((name) => sameJson(member(a, name), member(b, name)));
const sameDated: Equality = (a, b) =>
  sameDate(member(a, "on") as PartialDate, member(b, "on") as PartialDate);

function member(value: Json, name: string): Json {
  return (value as Record<string, Json | undefined>)[name] ?? null;
}

// safe: a claim's value has the shape of its property's kind, checked where claims enter.
const equalities: Partial<Record<PropertyKind, Equality>> = {
  announced: (a, b) => sameDate(a as PartialDate, b as PartialDate),
  effective: (a, b) => sameDate(a as PartialDate, b as PartialDate),
  expires: (a, b) => sameDate(a as PartialDate, b as PartialDate),
  rungs: sameDated,
  "not-stated": sameMembers("key"),
  money: sameMembers("value", "currency", "role"),
  terms: sameMembers("value", "unit", "payer"),
  targets: sameMembers("value", "unit", "deadline"),
  events: sameMembers("on", "kind", "text"),
};
