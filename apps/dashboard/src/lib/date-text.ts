import { type Language, language } from "./language.ts";

const months = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;

/** Prints a date as precisely as it is known: `7 Apr 2024`, `Jun 2024` or `2024`; `2024年4月7日`. */
export function formatDate(date: string, of: Language = language): string {
  const [year, month, day] = date.split("-");
  if (year === undefined || !/^\d{4}$/.test(year)) return date;
  return of === "zh" ? inChinese(year, month, day) : inEnglish(year, month, day);
}

function inEnglish(year: string, month?: string, day?: string): string {
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

function inChinese(year: string, month?: string, day?: string): string {
  const parts = [`${year}年`];
  if (month !== undefined) parts.push(`${Number(month)}月`);
  if (day !== undefined) parts.push(`${Number(day)}日`);
  return parts.join("");
}

const spans: Record<Language, Record<"on" | "from" | "until", (date: string) => string>> = {
  en: {
    on: (date) => `on ${date}`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
  },
  zh: { on: (date) => date, from: (date) => `${date}起`, until: (date) => `至${date}` },
};

/** Prints a span whose ends may be open. */
export function formatSpan(
  from: string | null,
  until: string | null,
  of: Language = language,
): string {
  const words = spans[of];
  if (from !== null && from === until) return words.on(formatDate(from, of));
  if (from !== null && until !== null)
    return [formatDate(from, of), formatDate(until, of)].join(of === "zh" ? "至" : " – ");
  if (from !== null) return words.from(formatDate(from, of));
  return until === null ? "" : words.until(formatDate(until, of));
}
