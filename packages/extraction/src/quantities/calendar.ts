import { lastDay, type PartialDate } from "@nqpf/domain";

/** Days since 1 March of the year 0 in the Gregorian calendar. */
export function dayNumberOf(year: number, month: number, day: number): number {
  // The year begins in March, so that a leap day is its last.
  const shifted = (month + 9) % 12;
  const years = year - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((shifted * 153 + 2) / 5) + day - 1;
}

/** The day with a day number, as `dayNumberOf` counts. */
export function dayOf(dayNumber: number): PartialDate {
  let year = Math.floor(dayNumber / 365.2425);
  while (dayNumberOf(year, 3, 1) > dayNumber) year -= 1;
  while (dayNumberOf(year + 1, 3, 1) <= dayNumber) year += 1;
  const inYear = dayNumber - dayNumberOf(year, 3, 1);
  const shifted = Math.floor((inYear * 5 + 2) / 153);
  const day = inYear - Math.floor((shifted * 153 + 2) / 5) + 1;
  const month = ((shifted + 2) % 12) + 1;
  return `${padded(year + (month <= 2 ? 1 : 0), 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(dayNumber: number): number {
  // 1 March of the year 0 was a Wednesday.
  return ((((dayNumber + 2) % 7) + 7) % 7) + 1;
}

/** The date of a year, month and day as far as they are given; null where the calendar has no such day. */
export function dateOf(
  year: number,
  month: number | null = null,
  day: number | null = null,
): PartialDate | null {
  const years = padded(year, 4);
  if (month === null) return years;
  if (month < 1 || month > 12) return null;
  const months = `${years}-${padded(month, 2)}`;
  if (day === null) return months;
  return day < 1 || day > Number(lastDay(months).slice(8)) ? null : `${months}-${padded(day, 2)}`;
}

/** The month some months after a month. */
export function monthsLater(year: number, month: number, months: number): PartialDate {
  const count = year * 12 + month - 1 + months;
  return `${padded(Math.floor(count / 12), 4)}-${padded((count % 12) + 1, 2)}`;
}

function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
