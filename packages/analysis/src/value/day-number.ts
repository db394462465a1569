import type { Day } from "@nqpf/domain";

const msADay = 86_400_000;

/** Days since the beginning of 1970. */
export function dayNumber(day: Day): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / msADay
  );
}

/** Years between two days, of 365 days each, as interest is counted. */
export function yearsBetween(from: Day, until: Day): number {
  return (dayNumber(until) - dayNumber(from)) / 365;
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  return new Date((dayNumber(day) + 1) * msADay).toISOString().slice(0, 10);
}
