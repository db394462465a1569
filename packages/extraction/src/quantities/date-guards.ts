import { isLetter } from "../text/character-classes.ts";
import type { DateParts } from "./date-context.ts";
import { fusedBefore } from "./date-words.ts";

/** Words before an English month that stands without day or year. */
const beforeMonth =
  /(?:^|[^a-z])(?:in|by|since|until|till|from|through|during|before|after|of|and|to|late|early|mid|last|next|this|between|end|beginning|starting|effective)[ -](?:(?:late|early|mid)[ -])?$/;

/** Those before `may` and `march`, which are also a verb. */
const beforeVerb =
  /(?:^|[^a-z])(?:in|by|since|until|till|from|through|during|before|on|late|early|mid|last|next)[ -](?:(?:late|early|mid)[ -])?$/;

/** Whether what looks like a date is one: `may` may be a verb, 年底 the end of another word. */
export function isPlausible(
  plain: string,
  start: number,
  parts: DateParts,
  isContinuing: boolean,
): boolean {
  const first = plain.charAt(start);
  if (isLetter(first.charCodeAt(0))) return isContinuing || isEnglishDate(plain, start, parts);
  const before = plain.charAt(start - 1);
  if (plain.startsWith("每年", start - 2)) return false;
  if (before !== "" && fusedBefore[first]?.includes(before)) return false;
  if (parts.quarter !== undefined && parts.year === undefined) return before !== "前";
  return before !== "第" && before !== "每" && !(parts.bareDay !== undefined && before === "月");
}

function isEnglishDate(plain: string, start: number, parts: DateParts): boolean {
  const month = parts.month;
  const isAnchored =
    (parts.year ?? parts.yearAhead ?? parts.yearAhead2 ?? parts.part ?? parts.monthAhead) !==
    undefined;
  if (month === undefined || isAnchored) return true;
  const before = plain.slice(Math.max(0, start - 24), start);
  if (parts.day !== undefined && month !== "may") return true;
  return (/^(?:may|march|mar)$/.test(month) ? beforeVerb : beforeMonth).test(before);
}
