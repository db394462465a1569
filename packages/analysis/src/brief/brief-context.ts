import {
  type ActorId,
  type ClaimId,
  type ClaimRef,
  type Day,
  type Indicator,
  knownBy,
  type Measure,
  type MeasureId,
  type SignalEvent,
  type SourceId,
  statedOn,
} from "@nqpf/domain";
import type { CitedClaim, CitedObservation, Sentence } from "@nqpf/domain/answers";

import type { BriefInput } from "./brief-input.ts";
import { type Piece, phrases } from "./phrases.ts";

/** A value's claims with the place that they speak of. */
export interface Cited {
  readonly measure: MeasureId;
  readonly property: string;
  readonly claims: readonly ClaimRef[];
}

type Observed = Pick<SignalEvent | Indicator, "id" | "statedOn" | "sources">;

/** What a sentence is made of. */
export interface Draft {
  readonly key: string;
  readonly words: readonly Piece[];
  readonly cites?: readonly Cited[];
  readonly observed?: readonly Observed[];
  readonly figure?: Sentence["figure"];
}

/** What every part of a brief writes with; it keeps what was cited. */
export interface BriefContext {
  readonly input: BriefInput;
  readonly day: Day;
  readonly measures: ReadonlyMap<MeasureId, Measure>;
  readonly actorName: (id: ActorId) => string;
  readonly publisher: (id: SourceId) => string;
  readonly write: (draft: Draft) => Sentence;
  readonly claims: () => CitedClaim[];
  readonly observations: () => CitedObservation[];
}

/** The pages of an observation that were out by the end of the week. */
export function spokenBy(
  ids: readonly SourceId[],
  { sources, scope }: Pick<BriefInput, "sources" | "scope">,
): SourceId[] {
  return ids.filter((id) => {
    const source = sources.get(id);
    const spoken = source && { statedOn: statedOn(source), recordedAt: source.accessed };
    return spoken !== undefined && knownBy(spoken, scope.knownAt) === "yes";
  });
}

export function briefContext(input: BriefInput): BriefContext {
  const claims = new Map<ClaimId, CitedClaim>();
  const observations = new Map<string, CitedObservation>();
  return {
    input,
    day: input.scope.knownAt,
    measures: new Map(input.measures.map((measure) => [measure.id, measure])),
    actorName: (id) => input.actors.get(id)?.label.en ?? id,
    publisher: (id) => input.sources.get(id)?.publisher ?? id,
    write: ({ key, words, cites = [], observed = [], figure = null }) => {
      const cited = cites.flatMap(({ measure, property, claims: refs }) =>
        refs.map((ref) => ({ measure, property, ...ref })),
      );
      for (const claim of cited) claims.set(claim.id, claim);
      for (const { id, statedOn: on, sources } of observed)
        observations.set(id, { id, statedOn: on, sources: spokenBy(sources, input) });
      return {
        key,
        words: phrases(...words),
        claims: [...new Set(cited.map(({ id }) => id))],
        observations: observed.map(({ id }) => id),
        figure,
      };
    },
    claims: () => [...claims.values()],
    observations: () => [...observations.values()],
  };
}
