import * as z from "zod";

/** A quarter of a year, as `2024-Q2`. */
export const Quarter = z.string().regex(/^\d{4}-Q[1-4]$/, { error: "not a quarter like 2024-Q2" });
export type Quarter = z.infer<typeof Quarter>;

/** Quarters since the year 0, for counting between two of them. */
export function quarterNumber(quarter: Quarter): number {
  return Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
}

/** The quarter that a partial date lies in; of a year alone, its first. */
export function quarterOf(date: string): Quarter {
  const month = Number(date.slice(5, 7) || "1");
  return `${date.slice(0, 4)}-Q${Math.floor((month - 1) / 3) + 1}`;
}
