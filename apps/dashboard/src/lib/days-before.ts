/** The day some days before a day. */
export function daysBefore(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  if (date > days) return written(year, month, date - days);
  const [yearBefore, monthBefore] = month === 1 ? [year - 1, 12] : [year, month - 1];
  const last = daysIn(yearBefore, monthBefore);
  return daysBefore(written(yearBefore, monthBefore, last), days - date);
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(...parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
