import type {
  ActorKind,
  ActorRole,
  InstrumentId,
  MoneyRole,
  NotStatedKey,
  Rung,
  SectorId,
  TermKind,
} from "@nqpf/domain";
import type { ReadDateKind, ReadStatementKind } from "@nqpf/domain/reading";

/** Words as the data files have them, alternatives written out. */
export interface Terms {
  readonly id: string;
  readonly terms: readonly string[];
  /** Words that take their place out of the set. */
  readonly not: readonly string[];
}

/** How firmly words show an instrument; `data/instruments.yaml` says what each means. */
export type Strength = "names" | "points" | "hints" | "none";

export interface SectorWords extends Terms {
  readonly sectors: readonly SectorId[];
}

export interface InstrumentWords extends Terms {
  readonly instruments: readonly InstrumentId[];
  readonly strength: Strength;
}

export interface ActionWords extends Terms {
  readonly manner: string | null;
}

/** How words of action bear on a measure's rung and on later words. */
export interface Manner {
  readonly id: string;
  readonly rung: Rung;
  readonly governs: boolean;
  readonly far: boolean;
  readonly tops: boolean;
  readonly decides: boolean;
}

export type PartyKind =
  | "authority"
  | "leader"
  | "lender"
  | "guarantor"
  | "fund"
  | "state-firm"
  | "recipient"
  | "restricted"
  | "observer"
  | "foreign";

export interface PartyGroup {
  readonly id: string;
  readonly kind: PartyKind;
  readonly actors: readonly ActorKind[];
}

export interface PartyWords extends Terms {
  readonly group: string | null;
  readonly actor: string | null;
}

export type QuantityNeed =
  | "money"
  | "capped-money"
  | "rate"
  | "date"
  | "until"
  | "count"
  | "days"
  | "many-sectors";

/** What must stand in a place; the kinds are alternatives. */
export interface Need {
  readonly party: readonly string[];
  readonly action: readonly string[];
  readonly cue: readonly string[];
  readonly instrument: readonly InstrumentId[];
  readonly quantity: readonly QuantityNeed[];
  readonly sector: boolean;
}

export interface Pattern {
  readonly id: string;
  readonly within: "clause" | "sentence";
  readonly needs: readonly Need[];
  readonly lacks: readonly Need[];
}

/** A pattern that shows an instrument. */
export interface Frame extends Pattern {
  readonly instruments: readonly InstrumentId[];
  readonly strength: Strength;
}

export interface StatementPattern extends Pattern {
  readonly kind: ReadStatementKind;
  readonly date: "any" | "until" | "none";
}

/** The part that a kind of party plays in measures of an instrument. */
export type Part = ActorRole | "none";

export interface Bearing {
  readonly covers: readonly InstrumentId[];
  readonly replaces: readonly InstrumentId[];
  readonly lenders: Part;
  readonly firms: Part;
  readonly stateFirms: Part;
  readonly institutes: Part;
  readonly people: Part;
  readonly money: MoneyRole;
  readonly goals: "itself" | "apart" | "together";
  readonly field: "needed" | "loose" | "given";
  readonly top: Rung;
}

export interface MoneyRoleWords extends Terms {
  readonly role: MoneyRole;
}

export interface RateKindWords extends Terms {
  readonly kind: TermKind;
  readonly loose: boolean;
  /** The instruments beside which alone the words mean this; any where there is none. */
  readonly only: readonly InstrumentId[];
  /** The kind of rate that the words mean instead beside the instruments which that one asks for. */
  readonly becomes: string | null;
  readonly payer: readonly string[];
  /** Who pays where none of `payer` is named. */
  readonly payerElse: readonly string[];
  readonly recipient: readonly string[];
}

export interface TopicWords extends Terms {
  readonly key: NotStatedKey;
}

/** Everything that `generated/rules.js` holds. */
export interface Rules {
  readonly sectors: readonly SectorWords[];
  readonly instruments: readonly InstrumentWords[];
  readonly manners: readonly Manner[];
  readonly actions: readonly ActionWords[];
  readonly groups: readonly PartyGroup[];
  readonly parties: readonly PartyWords[];
  readonly officials: Terms;
  readonly modifiers: Terms;
  readonly cues: readonly Terms[];
  readonly frames: readonly Frame[];
  /** What a measure addresses that names no field, and the sectors beside which it still counts. */
  readonly general: { readonly sector: SectorId; readonly beside: readonly SectorId[] };
  readonly bearing: Readonly<Record<InstrumentId, Bearing>>;
  readonly moneyRoles: readonly MoneyRoleWords[];
  readonly rateKinds: readonly RateKindWords[];
  readonly dateKinds: readonly (Terms & { readonly kind: ReadDateKind })[];
  readonly hedges: readonly Terms[];
  readonly silences: readonly (Terms & { readonly reach: number })[];
  readonly topics: readonly TopicWords[];
  readonly statements: readonly StatementPattern[];
}
