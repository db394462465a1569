import { lastDay, type PartialDate } from "@nqpf/domain";

import { dateOf, dayOf, monthsLater, weekdayOf } from "./calendar.ts";
import type { DateContext, DateParts } from "./date-context.ts";
import { isEnd, numberOf } from "./date-numbers.ts";
import { byWord, nearDays, shifts, weekdays } from "./date-words.ts";

const weekdayByWord = byWord(weekdays);
const shiftByWord = byWord(shifts);
const nearDayByWord = byWord(nearDays);

type Resolve = (parts: DateParts, context: DateContext) => PartialDate | null;

/** How a date is resolved that has one of these parts. */
const resolvers: Readonly<Partial<Record<keyof DateParts, Resolve>>> = {
  weekday: resolveWeekday,
  nearDay: resolveNearDay,
  release: resolveRelease,
  bareDay: resolveBareDay,
  monthShift: resolveMonthShift,
  monthEnd: resolveMonthShift,
  oldYear: resolveOldYear,
  newYear: resolveNewYear,
};
const names = Object.keys(resolvers) as (keyof DateParts)[];

/** Whether a date hangs on another day by a word of its own. */
export function isRelativeDate(parts: DateParts): boolean {
  return names.some((name) => parts[name] !== undefined);
}

/** The date that relative parts name; null where the day they hang on is not known. */
export function resolveRelative(parts: DateParts, context: DateContext): PartialDate | null {
  const name = names.find((candidate) => parts[candidate] !== undefined);
  return (name && resolvers[name]?.(parts, context)) ?? null;
}

/** The day of release is that which the sentence gives, or that of the text itself. */
function resolveRelease(
  _parts: DateParts,
  { inSentence, publication }: DateContext,
): PartialDate | null {
  return inSentence ?? publication?.date ?? null;
}

/** The latest such day up to the publication, or the next one where the date is a limit or to come; in a shifted week that week's. */
function resolveWeekday(parts: DateParts, context: DateContext): PartialDate | null {
  const { publication, bound, looksAhead, isSince } = context;
  if (publication === null || publication.dayNumber === null) return null;
  const today = publication.dayNumber;
  const weekday = weekdayByWord.get(parts.weekday ?? "") ?? 1;
  const offset = weekday - weekdayOf(today);
  if (parts.weekShift !== undefined)
    return dayOf(today + offset + 7 * (shiftByWord.get(parts.weekShift) ?? 0));
  if ((bound === "on" && !looksAhead()) || isSince())
    return dayOf(today + (offset > 0 ? offset - 7 : offset));
  return dayOf(today + (offset < 0 ? offset + 7 : offset));
}

function resolveNearDay(
  { nearDay = "" }: DateParts,
  { publication }: DateContext,
): PartialDate | null {
  if (publication === null || publication.dayNumber === null) return null;
  return dayOf(publication.dayNumber + (nearDayByWord.get(nearDay) ?? 0));
}

/** 19日: of the month of publication, or of the month before where that day is still to come. */
function resolveBareDay(parts: DateParts, { publication, bound }: DateContext): PartialDate | null {
  const day = numberOf(parts.bareDay ?? "");
  if (publication === null || publication.month === null) return null;
  const { year, month } = publication;
  const isPast = publication.day === null || day <= publication.day || bound !== "on";
  const [years = 0, of = 0] = monthsLater(year, month, isPast ? 0 : -1)
    .split("-")
    .map(Number);
  return dateOf(years, of, day);
}

function resolveMonthShift(parts: DateParts, { publication }: DateContext): PartialDate | null {
  if (publication === null || publication.month === null) return null;
  const shift = shiftByWord.get(parts.monthShift ?? "") ?? 0;
  const date = monthsLater(publication.year, publication.month, shift);
  if (parts.monthEnd !== undefined || isEnd(parts.monthPart ?? parts.part)) return lastDay(date);
  const [year = 0, month = 0] = date.split("-").map(Number);
  return parts.day === undefined ? date : dateOf(year, month, numberOf(parts.day));
}

/** The year that is about to end or has just ended. */
function resolveOldYear(_parts: DateParts, { publication }: DateContext): PartialDate | null {
  if (publication === null) return null;
  return dateOf(publication.year - ((publication.month ?? 12) <= 6 ? 1 : 0));
}

/** New Year's Day of the year that is about to begin or has just begun. */
function resolveNewYear(_parts: DateParts, { publication }: DateContext): PartialDate | null {
  if (publication === null) return null;
  return dateOf(publication.year + ((publication.month ?? 1) <= 6 ? 0 : 1), 1, 1);
}
