import type { Need, Pattern, QuantityNeed } from "../lexicon/rules.ts";
import type { Place } from "../quantities/mentions.ts";
import { type Page, partiesIn, quantitiesIn } from "./page.ts";
import { nearest } from "./places.ts";

/** Where a pattern stands: the place it was asked of, and the words that met each need. */
export interface Match {
  readonly place: Place;
  readonly words: readonly Place[];
}

/** Every clause or sentence in which a pattern stands, of the sentence at an index of the page. */
export function matchesOf(page: Page, pattern: Pattern, at: number): Match[] {
  const sentence = page.sentences[at];
  if (!sentence || !page.presence.mayHold(pattern, at)) return [];
  const places = pattern.within === "clause" ? sentence.clauses : [sentence];
  return places.flatMap((place) => {
    if (pattern.lacks.some((need) => wordsFor(page, need, place, undefined))) return [];
    const words: Place[] = [];
    for (const need of pattern.needs) {
      const found = wordsFor(page, need, place, words.at(-1));
      if (!found) return [];
      words.push(found);
    }
    return [{ place, words }];
  });
}

/** The words of a place that meet a need: of several those next behind the words of the need before, else the nearest. */
function wordsFor(
  page: Page,
  need: Need,
  place: Place,
  last: Place | undefined,
): Place | undefined {
  for (const words of wordsThatMeet(page, need, place)) {
    const found = last
      ? (words.find(({ start }) => start >= last.start) ?? nearest(words, last))
      : words[0];
    if (found) return found;
  }
  return undefined;
}

/** For each kind of words that would meet a need, those that stand in a place. */
function* wordsThatMeet(page: Page, need: Need, place: Place): Generator<readonly Place[]> {
  const { hits } = page;
  const { party, action, instrument, cue, quantity, sector } = need;
  if (party.length > 0) yield partiesIn(page, place).filter(({ group }) => party.includes(group));
  if (action.length > 0)
    yield hits.of("action", place).filter(({ meaning }) => action.includes(meaning.id));
  if (instrument.length > 0)
    yield hits
      .of("instrument", place)
      .filter(
        ({ meaning: { ids, strength } }) =>
          strength === "names" && ids.some((id) => instrument.includes(id)),
      );
  for (const id of cue) yield hits.cue(id, place);
  if (sector) yield hits.of("sector", place);
  for (const kind of quantity) yield quantitiesFor(page, kind, place);
}

const many = 3;

function quantitiesFor(page: Page, kind: QuantityNeed, place: Place): readonly Place[] {
  switch (kind) {
    case "capped-money":
      return quantitiesIn(page, "money", place).filter(({ qualifier }) => qualifier === "up-to");
    case "until":
      return quantitiesIn(page, "date", place).filter(({ bound }) => bound === "until");
    case "days":
      return quantitiesIn(page, "count", place).filter(
        (count) => page.hits.cue("days", count).length > 0,
      );
    case "many-sectors": {
      const found = page.hits.of("sector", place);
      return new Set(found.flatMap(({ meaning }) => meaning)).size >= many ? found : [];
    }
    case "money":
    case "rate":
    case "date":
    case "count":
      return quantitiesIn(page, kind, place);
  }
}
