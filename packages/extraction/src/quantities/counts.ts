import { isLetter } from "../text/character-classes.ts";
import type { Link } from "./chains.ts";
import { counterAt, nounBehind, type Counter } from "./counters.ts";
import type { CountMention } from "./mentions.ts";

/** The counts among numbers that are neither money, rate nor date; ends of a range are one count. */
export function countsOf(plain: string, links: readonly Link[]): CountMention[] {
  const counts: CountMention[] = [];
  for (let index = 0; index < links.length; index += 1) {
    const [link, next] = [links[index], links[index + 1]];
    if (!link) continue;
    const isRange = next !== undefined && isCountRange(plain, link, next);
    const count = countOf(plain, link, isRange ? next : link);
    if (count) counts.push(count);
    if (isRange) index += 1;
  }
  return counts;
}

function countOf(plain: string, low: Link, high: Link): CountMention | null {
  const counter = counterOf(plain, high);
  if (counter === null) return null;
  const value = low === high ? high.value : ([scaledLike(low, high), high.value] as const);
  const figure = typeof value === "number" ? value : ([value[0], value[1]] as [number, number]);
  return { kind: "count", start: low.start, end: counter.end, value: figure, unit: counter.unit };
}

function counterOf(plain: string, { end, numeral, value }: Link): Counter | null {
  const counter =
    counterAt(plain, end) ?? (numeral.script === "han" ? null : nounBehind(plain, end));
  const isWord = numeral.script !== "digits";
  if (isWord && (counter === null || value === 1)) return null;
  // Letters right behind digits that are no unit make a name of both: 5G; seven digits in a row are a telephone.
  if (counter === null && isLetter(plain.charCodeAt(end))) return null;
  if (counter === null && /^\d{7,}$/.test(plain.slice(numeral.start, end))) return null;
  if (counter === null && isItemMark(plain, numeral.start, end)) return null;
  return counter ?? { unit: "", end };
}

/** `1)` and, at the head of a line, `1.` number an item. */
function isItemMark(plain: string, start: number, end: number): boolean {
  const isFirst = start === 0 || plain[start - 1] === "\n";
  return plain[end] === ")" || (isFirst && ".、".includes(plain.charAt(end) || " "));
}

function isCountRange(plain: string, link: Link, next: Link): boolean {
  if (link.connector !== "range" || next.start - link.end > 6) return false;
  return counterOf(plain, next) !== null && scaledLike(link, next) < next.value;
}

/** The first of `3至5万`, which has the scale of the second. */
function scaledLike(low: Link, high: Link): number {
  const scaled = Number(`${low.value}e${high.myriads}`);
  return low.myriads === 0 && scaled < high.value ? scaled : low.value;
}
