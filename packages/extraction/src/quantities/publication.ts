import type { PartialDate } from "@nqpf/domain";

import { dateOf, dayNumberOf } from "./calendar.ts";

/** The day of publication in its parts, as far as it is known. */
export interface Publication {
  readonly date: PartialDate;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Of `calendar.ts`; null where the day is not known. */
  readonly dayNumber: number | null;
}

export function publicationOf(published: PartialDate | null): Publication | null {
  if (published === null) return null;
  const [year = 0, month = null, day = null] = published.split("-").map(Number);
  const dayNumber = month !== null && day !== null ? dayNumberOf(year, month, day) : null;
  return { date: published, year, month, day, dayNumber };
}

/** Farther ahead than this, a date without a year is taken to lie in the year before. */
const farAheadDays = 240;
/** Farther back than this, it is taken to lie just ahead: January, seen from December. */
const farBackDays = 330;

/**
 * The year of a date that names none: that of the publication unless the date then lies far off; a date by which
 * something is due lies ahead.
 */
export function yearNear(
  publication: Publication,
  month: number,
  day: number | null,
  isDue: boolean,
): number {
  const { year } = publication;
  if (publication.month === null) return year;
  const published = dayNumberOf(year, publication.month, publication.day ?? 15);
  const distance = dayNumberOf(year, month, day ?? 15) - published;
  if (isDue && (dateOf(year, month, day) ?? "") < publication.date.slice(0, day === null ? 7 : 10))
    return year + 1;
  if (distance < -farBackDays) return year + 1;
  return distance > farAheadDays ? year - 1 : year;
}
