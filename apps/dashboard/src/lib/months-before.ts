const latestSafeDay = 28;

/** The day some months before a day; past the 28th it is the 28th, which every month has. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + month - 1 - months;
  const parts = [Math.floor(index / 12), (index % 12) + 1, Math.min(date, latestSafeDay)];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
