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

/** Prints a date as precisely as it is known: `7 Apr 2024`, `Jun 2024` or `2024`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split("-");
  if (year === undefined || month === undefined) return date;
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** Prints a span whose ends may be open. */
export function formatSpan(from: string | null, until: string | null): string {
  if (from !== null && from === until) return `on ${formatDate(from)}`;
  if (from === null && until === null) return "";
  if (until === null) return `from ${formatDate(from ?? "")}`;
  return from === null
    ? `until ${formatDate(until)}`
    : `${formatDate(from)} – ${formatDate(until)}`;
}
