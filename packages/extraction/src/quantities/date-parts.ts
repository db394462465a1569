import { lastDay, type PartialDate } from "@nqpf/domain";

import { dateOf } from "./calendar.ts";
import type { Bound } from "./date-bounds.ts";
import type { DateContext, DateParts } from "./date-context.ts";
import { isEnd, numberOf } from "./date-numbers.ts";
import { byWord, months, ordinals, shifts } from "./date-words.ts";
import { yearNear, type Publication } from "./publication.ts";
import { isRelativeDate, resolveRelative } from "./relative-dates.ts";

const monthByWord = byWord(months);
const shiftByWord = byWord(shifts);
const ordinalByWord = byWord(ordinals);

/** The date that parts name, or null where the context does not tell it or the calendar has none. */
export function resolveDate(parts: DateParts, context: DateContext): PartialDate | null {
  return isRelativeDate(parts) ? resolveRelative(parts, context) : resolveAbsolute(parts, context);
}

function resolveAbsolute(parts: DateParts, context: DateContext): PartialDate | null {
  const day = parts.day === undefined ? null : numberOf(parts.day);
  const ownMonth = parts.month === undefined ? null : monthOf(parts.month);
  const month = ownMonth ?? (day === null ? null : lastMonth(context));
  const year = yearOf(parts, month, day, context);
  if (year === null || (day !== null && month === null)) return null;
  if (month === null) return resolveInYear(year, parts, context.bound);
  const date = dateOf(year, month, day);
  return date !== null && isEnd(parts.monthPart ?? parts.part) ? lastDay(date) : date;
}

function yearOf(
  parts: DateParts,
  month: number | null,
  day: number | null,
  { publication, last, isContinuing, since, bound }: DateContext,
): number | null {
  const written = parts.year ?? parts.yearAhead ?? parts.yearAhead2;
  if (written !== undefined) return numberOf(written);
  if (parts.planPeriod !== undefined) return beforePlans + 5 * numberOf(parts.planPeriod);
  const shift = parts.yearShift;
  if (shift !== undefined) return publication && publication.year + (shiftByWord.get(shift) ?? 0);
  if (since !== null && month !== null && bound === "until") return yearAfter(since, month, day);
  if (last !== null && (isContinuing || publication === null)) return Number(last.slice(0, 4));
  if (publication === null) return null;
  if (month === null) return publication.year;
  const monthAhead = parts.monthAhead ?? parts.monthAhead2;
  if (monthAhead !== undefined) return yearBefore(publication, month, monthOf(monthAhead));
  return yearNear(publication, month, day, bound === "until");
}

/** The 15th five-year plan ends in 2030; a text writes of it as 十五五. */
const beforePlans = 2005;

/** The year of a month that opens a range of months, told from the month that closes it. */
function yearBefore(publication: Publication, month: number, closing: number): number {
  return yearNear(publication, closing, null, false) - (month > closing ? 1 : 0);
}

/** The year of a month or day that follows a date. */
function yearAfter(since: PartialDate, month: number, day: number | null): number {
  const year = Number(since.slice(0, 4));
  const date = dateOf(year, month, day) ?? since;
  return date.slice(0, since.length) < since.slice(0, date.length) ? year + 1 : year;
}

/** A half or quarter ends with its last month where it is a limit; a point in it is only sure to lie in the year. */
function resolveInYear(year: number, parts: DateParts, bound: Bound): PartialDate | null {
  if (isEnd(parts.part) || parts.endOfYear !== undefined) return dateOf(year, 12, 31);
  const [count, length] =
    parts.half === undefined
      ? [ordinalByWord.get(parts.quarter ?? "") ?? null, 3]
      : [ordinalByWord.get(parts.half) ?? null, 6];
  if (count === null || bound === "on") return dateOf(year);
  return dateOf(year, bound === "until" ? count * length : (count - 1) * length + 1);
}

function lastMonth({ last, isContinuing }: DateContext): number | null {
  return isContinuing && last !== null && last.length > 4 ? Number(last.slice(5, 7)) : null;
}

function monthOf(written: string): number {
  return monthByWord.get(written.replace(".", "")) ?? numberOf(written);
}
