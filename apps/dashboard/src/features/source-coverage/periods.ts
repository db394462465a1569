export type Grain = "month" | "quarter" | "year";

const monthsOf: Record<Grain, number> = { month: 1, quarter: 3, year: 12 };

/** The period in which a date lies: `2024-06`, `2024-Q2` or `2024`; null where the date is not as precise. */
export function periodOf(date: string, grain: Grain): string | null {
  if (grain === "year") return date.slice(0, 4);
  if (date.length < 7) return null;
  return nameOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, grain);
}

/** So many periods in order, the last of them that of a day. */
export function periodsUntil(day: string, grain: Grain, count: number): string[] {
  const last = 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, place) => {
    const month = last - (count - 1 - place) * monthsOf[grain];
    return nameOf(Math.floor(month / 12), month % 12, grain);
  });
}

function nameOf(year: number, month: number, grain: Grain): string {
  if (grain === "year") return String(year);
  if (grain === "quarter") return `${year}-Q${Math.floor(month / 3) + 1}`;
  return `${year}-${String(month + 1).padStart(2, "0")}`;
}
