import type { Place } from "../quantities/mentions.ts";
import type { Absence } from "./absences.ts";
import type { Page } from "./page.ts";
import { overlaps } from "./places.ts";

/** Words that hedge, negate or postpone, and those that say that something is missing, in order and without overlap. */
export function hedgesOf(page: Page, absences: readonly Absence[]): Place[] {
  const words: readonly Place[] = page.hits.all("hedge");
  const silent = absences
    .map((absence) => absence.words)
    .toSorted((a, b) => a.start - b.start)
    .filter((place, at, all) => all[at - 1]?.start !== place.start);
  const further = silent.filter((place) => !words.some((word) => overlaps(word, place)));
  return [...words, ...further].toSorted((a, b) => a.start - b.start);
}
