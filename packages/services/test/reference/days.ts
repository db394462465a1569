// The rules of DESIGN §4 for dates, written a second time and without the domain's own.

export type Happened = "yes" | "no" | "unsure";

export function firstOf(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

export function lastOf(date: string): string {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A partial date has happened by a day only when its whole period has passed; inside it the answer is unsure. */
export function happened(date: string, day: string): Happened {
  if (lastOf(date) <= day) return "yes";
  return firstOf(date) <= day ? "unsure" : "no";
}

/** What a record already reported had happened when it was recorded. */
export function hadHappened(date: string, day: string, recordedAt: string): Happened {
  const by = happened(date, day);
  return by === "unsure" && recordedAt <= day ? "yes" : by;
}

/** Earlier first; of two that begin together the more precise first. */
export function byDate(a: string, b: string): number {
  return firstOf(a).localeCompare(firstOf(b)) || b.length - a.length;
}
