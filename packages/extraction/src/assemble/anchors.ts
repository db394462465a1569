import type { InstrumentId } from "@nqpf/domain";

import type { Strength } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Page } from "./page.ts";
import { firstOverlapping } from "./ordered-places.ts";
import { matchesOf } from "./patterns.ts";
import { hull, isInside } from "./places.ts";

/** Words that show an instrument, by a name or by a frame, and where they stand. */
export interface Anchor extends Place {
  readonly instruments: readonly InstrumentId[];
  readonly strength: Exclude<Strength, "none">;
  /** Index of the sentence in the page and of the clause in the sentence. */
  readonly sentence: number;
  readonly clause: number;
}

/** Every anchor of the sentence at an index of a page, in order. */
export function anchorsIn(page: Page, index: number): Anchor[] {
  const sentence = page.sentences[index];
  if (!sentence) return [];
  const clauseOf = (place: Place) => Math.max(0, firstOverlapping(sentence.clauses, place));
  const named = page.presence.mayHave("instrument", index)
    ? page.hits.of("instrument", sentence).map(({ start, end, meaning }) => ({
        start,
        end,
        instruments: meaning.ids,
        strength: meaning.strength,
      }))
    : [];
  const framed = page.rules.frames
    .filter((frame) => page.presence.mayHold(frame, index))
    .flatMap((frame) =>
      matchesOf(page, frame, index).map(({ words }) => ({
        ...framePlace(words),
        instruments: frame.instruments,
        strength: frame.strength,
      })),
    );
  return [...named, ...framed]
    .flatMap(({ strength, ...anchor }): Anchor[] =>
      strength === "none"
        ? []
        : [{ ...anchor, strength, sentence: index, clause: clauseOf(anchor) }],
    )
    .filter((anchor) => isInside(anchor, sentence))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The words of a frame behind its first need, which is who acts. */
function framePlace(words: readonly Place[]): Place {
  const [first, ...rest] = words;
  const acts = rest.length > 0 ? rest : words;
  return acts.reduce((place, word) => hull(place, word), acts[0] ?? first ?? { start: 0, end: 0 });
}
