import { type Day, firstDay, lastDay, type PartialDate } from "@nqpf/domain";
import type { TrendBy } from "@nqpf/domain/answers";

/** First and last day of a day, a month, a quarter (`2024-Q1`) or a year. */
export function spanOf(period: string): { from: Day; until: Day } {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (!quarter) return { from: firstDay(period), until: lastDay(period) };
  const [, year = "", number = "1"] = quarter;
  const last = Number(number) * 3;
  return { from: `${year}-${pad(last - 2)}-01`, until: lastDay(`${year}-${pad(last)}`) };
}

/** The month or quarter in which a period lies; null where it is longer than that. */
export function periodAround(period: string, by: TrendBy): string | null {
  if (/^\d{4}-Q/.test(period)) return by === "quarter" ? period : null;
  if (period.length < 7) return null;
  if (by === "month") return period.slice(0, 7);
  return `${period.slice(0, 4)}-Q${Math.ceil(Number(period.slice(5, 7)) / 3)}`;
}

/** How many months a month or quarter is from the start of the era, in its own unit: neighbours differ by one. */
export function ordinalOf(period: string): number {
  const year = Number(period.slice(0, 4));
  if (period.includes("Q")) return year * 4 + Number(period.slice(6)) - 1;
  return year * 12 + Number(period.slice(5, 7)) - 1;
}

/** How many days a period has. */
export function daysIn(period: PartialDate): number {
  const { from, until } = spanOf(period);
  return (Date.parse(until) - Date.parse(from)) / millisecondsADay + 1;
}

const millisecondsADay = 86_400_000;

function pad(month: number): string {
  return String(month).padStart(2, "0");
}
