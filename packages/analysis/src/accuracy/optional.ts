import type { Accepted } from "./accepted.ts";

/** Whether words may be read or left (guidelines §4). */
export function isOptional(text: string, { optional }: Accepted): boolean {
  return optional.some((words) => words.includes(text) || text.includes(words));
}
