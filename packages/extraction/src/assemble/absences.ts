import type { NotStatedKey } from "@nqpf/domain";

import type { Hit } from "../lexicon/meanings.ts";
import type { Place } from "../quantities/mentions.ts";
import type { Sentence } from "../text/sentence.ts";
import type { Page } from "./page.ts";
import { firstOverlapping } from "./ordered-places.ts";
import { distance } from "./places.ts";

/** What a sentence says is missing or left open. */
export interface Absence extends Place {
  readonly sentence: number;
  readonly clause: number;
  readonly key: NotStatedKey;
  /** The words that say so. */
  readonly words: Place;
}

/** Every absence of a page; one entry for each key of a sentence. */
export function absencesOf(page: Page): Absence[] {
  return page.sentences.flatMap((sentence, index) => {
    if (!page.presence.mayHave("silence", index)) return [];
    const found = new Map<NotStatedKey, Absence>();
    for (const silence of page.hits.of("silence", sentence)) {
      const clause = firstOverlapping(sentence.clauses, silence);
      for (const { meaning: key } of topicsOf(page, sentence, clause, silence)) {
        if (!found.has(key))
          found.set(key, {
            start: sentence.start,
            end: sentence.end,
            sentence: index,
            clause,
            key,
            words: { start: silence.start, end: silence.end },
          });
      }
    }
    return [...found.values()];
  });
}

/** The topics of the clause in which a silence stands; else of the nearest clause before, else of the next. */
function topicsOf(
  page: Page,
  sentence: Sentence,
  clause: number,
  silence: Hit<number>,
): Hit<NotStatedKey>[] {
  const topicsAt = (index: number) => {
    const place = sentence.clauses[index];
    return place && distance(place, silence) <= silence.meaning
      ? page.hits.of("topic", place).filter((topic) => distance(topic, silence) <= silence.meaning)
      : null;
  };
  for (let index = clause; index >= 0; index -= 1) {
    const topics = topicsAt(index);
    if (topics === null) break;
    if (topics.length > 0) return topics;
  }
  return topicsAt(clause + 1) ?? [];
}
