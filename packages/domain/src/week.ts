import * as z from "zod";

import { type Day, lastDay } from "./dates.ts";

const shape = /^([12]\d{3})-W(\d{2})$/;

function isWeek(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, week] = [Number(match[1]), Number(match[2])];
  return week >= 1 && week <= weeksIn(year);
}

/** A week of ISO 8601, Monday to Sunday: `2024-W16`. The week that holds 4 January is the first of its year. */
export const Week = z
  .string()
  .refine(isWeek, { error: "not an ISO week (2024-W16)" })
  .meta({ id: "Week", description: "A week of ISO 8601, YYYY-Www, from Monday to Sunday" });
export type Week = z.infer<typeof Week>;

/** First and last day of a week. */
export function daysOfWeek(week: Week): { readonly from: Day; readonly until: Day } {
  const [year, number] = [Number(week.slice(0, 4)), Number(week.slice(6))];
  const monday = 4 - weekday(year, 4) + 7 * (number - 1);
  return { from: dayAt(year, monday), until: dayAt(year, monday + 6) };
}

/** The week that holds a day; at the turn of a year it may be one of the year before or after. */
export function weekOf(day: Day): Week {
  const year = Number(day.slice(0, 4));
  const date = dateInYear(day);
  const number = Math.floor((date - weekday(year, date) + 9) / 7);
  if (number < 1) return named(year - 1, weeksIn(year - 1));
  return number > weeksIn(year) ? named(year + 1, 1) : named(year, number);
}

function named(year: number, week: number): Week {
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** A year has 53 weeks where it begins or ends on a Thursday. */
function weeksIn(year: number): number {
  const thursday = 3;
  return [1, daysIn(year)].some((date) => weekday(year, date) === thursday) ? 53 : 52;
}

/** Days since Monday, of the given day of a year; 1 January of year 1 was a Monday. */
function weekday(year: number, date: number): number {
  const before = year - 1;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return (365 * before + leaps + date - 1) % 7;
}

/** The day of a year by its number; a number before the first or after the last is of the next year to it. */
function dayAt(year: number, date: number): Day {
  if (date < 1) return dayAt(year - 1, date + daysIn(year - 1));
  if (date > daysIn(year)) return dayAt(year + 1, date - daysIn(year));
  let left = date;
  for (const month of monthsOf(year)) {
    const length = Number(lastDay(month).slice(8));
    if (left <= length) return `${month}-${String(left).padStart(2, "0")}`;
    left -= length;
  }
  throw new Error(`year ${year} has no day ${date}`);
}

function dateInYear(day: Day): number {
  const before = monthsOf(Number(day.slice(0, 4))).filter((month) => month < day.slice(0, 7));
  return before.reduce((sum, month) => sum + Number(lastDay(month).slice(8)), Number(day.slice(8)));
}

function daysIn(year: number): number {
  return monthsOf(year).reduce((sum, month) => sum + Number(lastDay(month).slice(8)), 0);
}

function monthsOf(year: number): string[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`);
}
