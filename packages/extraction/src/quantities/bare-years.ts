import { isDigit, isHan } from "../text/character-classes.ts";
import type { Link } from "./chains.ts";
import { counterAt } from "./counters.ts";
import { boundOf, isBetweenAt } from "./date-bounds.ts";
import type { DateMention } from "./mentions.ts";

/** The years among numbers without a unit: `by 2027`, `2024-2026`, `2023-25`; the rest of the numbers is given back. */
export function takeYears(plain: string, links: readonly Link[]) {
  const years: DateMention[] = [];
  const rest: Link[] = [];
  links.forEach((link, index) => {
    const opening = openingOf(plain, links[index - 1], link, years.at(-1));
    const value = opening ? closingYear(plain, link, opening) : yearOf(plain, link);
    if (value === null) {
      rest.push(link);
      return;
    }
    if (opening?.bound === "on") years[years.length - 1] = { ...opening, bound: "since" };
    const { start, end } = link;
    const bound = opening ? "until" : boundOf(plain, start, end);
    years.push({ kind: "date", start, end, value, relative: false, bound });
  });
  return { years, rest };
}

/** The year that opens a range which a number closes, if the last year does so. */
function openingOf(
  plain: string,
  before: Link | undefined,
  link: Link,
  last: DateMention | undefined,
): DateMention | null {
  if (before === undefined || last?.end !== before.end || link.start - before.end > 8) return null;
  const isBetween = before.connector === "list" && isBetweenAt(plain, before.start);
  return before.connector === "range" || isBetween ? last : null;
}

/** The second year of a range, which may leave out the century. */
function closingYear(plain: string, link: Link, opening: DateMention): string | null {
  const written = plain.slice(link.start, link.end);
  if (/^\d\d$/.test(written) && plain[link.start - 1] === "-" && written > opening.value.slice(2))
    return opening.value.slice(0, 2) + written;
  return yearOf(plain, link);
}

const prepositions =
  /(?:^|[^a-z])(?:in|by|since|until|till|through|during|before|after|from|for|around|between|late|early|mid|year|the|than)[ -]$/;
const quantities =
  /(?:^|[^a-z])(?:more than|over|about|some|nearly|around|up to|at least|least|roughly|of|to|and|total)[ -]$/;

function yearOf(plain: string, { start, end, numeral }: Link): string | null {
  const written = plain.slice(start, end);
  if (numeral.script !== "digits" || !/^(?:19\d|20[0-6])\d$/.test(written)) return null;
  const before = plain.slice(Math.max(0, start - 12), start);
  const next = plain.charCodeAt(end);
  if (counterAt(plain, end) !== null || isDigit(next)) return null;
  if (isHan(next)) return written;
  if (isPluralBehind(plain, end) && (quantities.test(before) || !prepositions.test(before)))
    return null;
  return /[a-z]/.test(plain.charAt(end)) ? null : written;
}

/** Whether a noun that may be counted stands behind: `2000 firms`. */
function isPluralBehind(plain: string, end: number): boolean {
  const words = /^ ([a-z]+)(?: ([a-z]+))?/.exec(plain.slice(end, end + 40));
  if (!words) return false;
  const [, first = "", second = ""] = words;
  return isPlural(first) || (isPlural(second) && !joints.has(first));
}

const joints = new Set("and the as to in of for with by on at".split(" "));

function isPlural(word: string): boolean {
  return /[a-z]{3}s$/.test(word) && !/(?:ss|us|is|was|has|does)$/.test(word);
}
