import type { ActorId, InstrumentId, MoneyRole, NotStatedKey, SectorId } from "@nqpf/domain";
import type { ReadDateKind } from "@nqpf/domain/reading";

import type { Manner, PartyGroup, RateKindWords, Strength } from "./rules.ts";

/** What words mean in each layer. Within a layer the longest words win; layers do not see each other. */
export interface Meanings {
  readonly sector: readonly SectorId[];
  readonly instrument: { readonly ids: readonly InstrumentId[]; readonly strength: Strength };
  readonly action: Manner;
  readonly party: { readonly group: PartyGroup; readonly actor: ActorId | null };
  readonly official: true;
  readonly modifier: true;
  readonly hedge: true;
  /** How many characters away the topic may stand. */
  readonly silence: number;
  readonly topic: NotStatedKey;
  readonly moneyRole: MoneyRole;
  readonly rateKind: RateKindWords;
  readonly dateKind: ReadDateKind;
}
export type Layer = keyof Meanings;

/** Words found in a text: half-open offsets of the plain text and what they mean. */
export interface Hit<M> {
  readonly start: number;
  readonly end: number;
  readonly meaning: M;
}
