import * as z from "zod";

import { instrumentIds, sectorIds, wordIds } from "../../generated/ids.js";

export const SectorId = z
  .enum(sectorIds)
  .meta({ id: "SectorId", description: "A sector of the vocabulary" });
export type SectorId = z.infer<typeof SectorId>;

export const InstrumentId = z
  .enum(instrumentIds)
  .meta({ id: "InstrumentId", description: "An instrument of the vocabulary" });
export type InstrumentId = z.infer<typeof InstrumentId>;

export const InstrumentFamily = z.enum(wordIds.family);
export type InstrumentFamily = z.infer<typeof InstrumentFamily>;

export const Rung = z.enum(wordIds.rung);
export type Rung = z.infer<typeof Rung>;

export const MoneyRole = z.enum(wordIds["money-role"]);
export type MoneyRole = z.infer<typeof MoneyRole>;

export const Qualifier = z.enum(wordIds.qualifier);
export type Qualifier = z.infer<typeof Qualifier>;

export const Basis = z.enum(wordIds.basis);
export type Basis = z.infer<typeof Basis>;

export const TermKind = z.enum(wordIds["term-kind"]);
export type TermKind = z.infer<typeof TermKind>;

export const ActorKind = z.enum(wordIds["actor-kind"]);
export type ActorKind = z.infer<typeof ActorKind>;

export const ActorRole = z.enum(wordIds["actor-role"]);
export type ActorRole = z.infer<typeof ActorRole>;

export const SourceKind = z.enum(wordIds["source-kind"]);
export type SourceKind = z.infer<typeof SourceKind>;

export const EventKind = z.enum(wordIds["event-kind"]);
export type EventKind = z.infer<typeof EventKind>;

export const StatementKind = z.enum(wordIds["statement-kind"]);
export type StatementKind = z.infer<typeof StatementKind>;

export const Verdict = z.enum(wordIds.verdict);
export type Verdict = z.infer<typeof Verdict>;

export const NotStatedKey = z.enum(wordIds["not-stated"]);
export type NotStatedKey = z.infer<typeof NotStatedKey>;

export const DisagreementKind = z.enum(wordIds["disagreement-kind"]);
export type DisagreementKind = z.infer<typeof DisagreementKind>;

export const RelationKind = z.enum(wordIds["relation-kind"]);
export type RelationKind = z.infer<typeof RelationKind>;

export const Confidence = z.enum(wordIds.confidence);
export type Confidence = z.infer<typeof Confidence>;

export const Standing = z.enum(wordIds.standing);
export type Standing = z.infer<typeof Standing>;

/** The name of a closed list in `data/words.yaml`. */
export type WordList = keyof typeof wordIds;
