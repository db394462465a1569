import { InstrumentId, MoneyRole, Rung, SectorId, TermKind, ActorKind } from "@nqpf/domain";
import { NotStatedKey, Slug } from "@nqpf/domain";
import * as z from "zod";

import { wordFields, Words, WordsWithId } from "./words.ts";

const Strength = z.enum(["names", "points", "hints", "none"]);

export const SectorFile = z
  .array(z.strictObject({ id: Slug, sectors: z.array(SectorId), ...wordFields }))
  .min(1);

export const InstrumentFile = z
  .array(
    z.strictObject({
      id: Slug,
      instruments: z.array(InstrumentId),
      strength: Strength,
      ...wordFields,
    }),
  )
  .min(1);

const Manner = z.strictObject({
  id: Slug,
  rung: Rung,
  governs: z.boolean(),
  far: z.boolean(),
  tops: z.boolean(),
  decides: z.boolean(),
});

export const ActionFile = z.strictObject({
  manners: z.array(Manner).min(1),
  actions: z.array(z.strictObject({ id: Slug, manner: Slug.nullable(), ...wordFields })).min(1),
});

const PartyGroup = z.strictObject({
  id: Slug,
  kind: z.enum([
    "authority",
    "leader",
    "lender",
    "guarantor",
    "fund",
    "state-firm",
    "recipient",
    "restricted",
    "observer",
    "foreign",
  ]),
  actors: z.array(ActorKind),
});

export const PartyFile = z.strictObject({
  groups: z.array(PartyGroup).min(1),
  parties: z
    .array(
      z.strictObject({
        id: Slug,
        group: Slug.nullable().default(null),
        actor: Slug.nullable().default(null),
        ...wordFields,
      }),
    )
    .min(1),
  officials: Words,
  modifiers: Words,
});

export const PlaceFile = z
  .array(z.strictObject({ id: Slug, actor: Slug.nullable().default(null), ...wordFields }))
  .min(1);

export const JurisdictionFile = z.strictObject({
  bodies: z.array(WordsWithId).min(1),
  places: z.array(WordsWithId).min(1),
});

export const CueFile = z.array(WordsWithId).min(1);

export const MoneyFile = z.strictObject({
  roles: z.array(z.strictObject({ id: Slug, role: MoneyRole, ...wordFields })).min(1),
});

export const RateFile = z.strictObject({
  kinds: z
    .array(
      z.strictObject({
        id: Slug,
        kind: TermKind,
        loose: z.boolean().default(false),
        only: z.array(InstrumentId).default([]),
        becomes: Slug.nullable().default(null),
        payer: z.array(Slug),
        payerElse: z.array(Slug).default([]),
        recipient: z.array(Slug),
        ...wordFields,
      }),
    )
    .min(1),
});

export const DateFile = z.strictObject({
  announced: Words,
  effective: Words,
  expires: Words,
  deadline: Words,
});

export const AbsenceFile = z.strictObject({
  silences: z.array(z.strictObject({ id: Slug, reach: z.int().positive(), ...wordFields })).min(1),
  topics: z.array(z.strictObject({ id: Slug, key: NotStatedKey, ...wordFields })).min(1),
});
