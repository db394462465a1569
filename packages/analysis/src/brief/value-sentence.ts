import type { ClaimRef, Measure } from "@nqpf/domain";
import type { Sentence } from "@nqpf/domain/answers";

import { heldValues } from "../claims-of.ts";
import { saidBy } from "./attribution.ts";
import type { BriefContext } from "./brief-context.ts";
import { bothNames, named, type Piece } from "./phrases.ts";
import { type Spoken, valueWords } from "./value-words.ts";

/** A held value with its kind and its claims. */
export type SpokenClaims = Spoken & {
  readonly property: string;
  readonly claims: readonly ClaimRef[];
  /** No source of its own: the sources are the record's. */
  readonly inherited?: boolean;
};

interface Manner {
  /** Names the part of the brief, so that one value may be spoken of in two. */
  readonly part: string;
  /** Said before anything else. */
  readonly lead?: string;
  readonly shortName?: boolean;
}

/** One value of one measure, who says so, and who says otherwise. */
export function valueSentence(
  measure: Measure,
  spoken: SpokenClaims,
  { part, lead = "", shortName = false }: Manner,
  context: BriefContext,
): Sentence {
  const { property, claims } = spoken;
  const subject = { id: measure.id, title: measure.title.value };
  const rivals = rivalsOf(measure, spoken);
  return context.write({
    key: `${part}/${measure.id}/${property}`,
    words: [
      lead,
      shortName ? named(subject) : bothNames(subject),
      `: ${valueWords(spoken, context)}, according to `,
      spoken.inherited ? "the sources of the record: " : "",
      saidBy(claims, context),
      rivals.map((rival): Piece => [
        `; but ${valueWords(rival, context)}, according to `,
        saidBy(rival.claims, context),
      ]),
      ".",
    ],
    cites: [
      { measure: measure.id, property, claims },
      ...rivals.map((rival) => ({ measure: measure.id, property, claims: rival.claims })),
    ],
  });
}

function rivalsOf(measure: Measure, spoken: SpokenClaims): SpokenClaims[] {
  const held = heldValues(measure).find(({ property }) => property === spoken.property);
  return (held?.rivals ?? []).map(({ value, claims }) => {
    // safe: rivals are values of the same property.
    return { kind: spoken.kind, property: spoken.property, value, claims } as SpokenClaims;
  });
}
