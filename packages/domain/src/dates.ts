import * as z from "zod";

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function isCalendarDate(text: string): boolean {
  const match = shape.exec(text);
  if (!match) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(match[1]), month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An ISO date with its own precision: `2024`, `2024-06` or `2024-06-15`. The length says how precise it is. */
export const PartialDate = z
  .string()
  .refine(isCalendarDate, { error: "not a date (2024, 2024-06 or 2024-06-15)" })
  .meta({
    id: "PartialDate",
    description: "An ISO date as precise as its length: year, month or day",
  });
export type PartialDate = z.infer<typeof PartialDate>;

/** A whole calendar day, `2024-06-15`. */
export const Day = z
  .string()
  .refine((text) => text.length === 10 && isCalendarDate(text), { error: "not a day (2024-06-15)" })
  .meta({ id: "Day", description: "A calendar day, YYYY-MM-DD" });
export type Day = z.infer<typeof Day>;

/** What can be said of a dated thing on a day: inside an imprecise date the answer is `unsure`. */
export const Certainty = z.enum(["yes", "no", "unsure"]);
export type Certainty = z.infer<typeof Certainty>;

/** First day of a partial date's period. */
export function firstDay(date: PartialDate): Day {
  return date + "-01-01".slice(date.length - 4);
}

/** Last day of a partial date's period. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`;
}

/** Whether a date's whole period has passed by the end of a day. */
export function happenedBy(date: PartialDate, day: Day): Certainty {
  if (lastDay(date) <= day) return "yes";
  return firstDay(date) > day ? "no" : "unsure";
}

/** Whether two dates agree at the coarser precision of the two: `2024` agrees with `2024-06-15`. */
export function sameDate(a: PartialDate, b: PartialDate): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) === b.slice(0, precision);
}

/** Whether a span holds on a day; both ends belong to it, and an open end has no limit. */
export function holdsOn(
  span: { from: PartialDate | null; until: PartialDate | null },
  day: Day,
): Certainty {
  const begun = span.from === null ? "yes" : happenedBy(span.from, day);
  if (begun === "no") return "no";
  if (span.until === null || day <= firstDay(span.until)) return begun;
  return lastDay(span.until) < day ? "no" : "unsure";
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  const [year, month, date] = [
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8)),
  ];
  if (date > 1) return `${day.slice(0, 8)}${pad(date - 1)}`;
  if (month > 1) return `${day.slice(0, 5)}${pad(month - 1)}-${daysIn(year, month - 1)}`;
  return `${year - 1}-12-31`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Orders dates by their first day; of two that begin together the coarser comes last. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (a === b) return 0;
  const [left, right] = [firstDay(a), firstDay(b)];
  if (left !== right) return left < right ? -1 : 1;
  return b.length - a.length;
}
