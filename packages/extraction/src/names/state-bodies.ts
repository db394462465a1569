import type { Place } from "../quantities/mentions.ts";
import { endingTrie } from "./ending-trie.ts";
import {
  countedBodies,
  counts,
  fields,
  foreignNames,
  kinds,
  ministries,
  namesBehindPlaces,
  openings,
  otherwise,
  ownNames,
  parts,
  placeNames,
} from "./body-words.ts";
import { runBefore } from "./han-run.ts";

const listed = (words: string) => words.split(",");
const heads = () => [
  ...listed(fields).flatMap((field) => listed(kinds).map((kind) => field + kind)),
  ...listed(ministries).map((field) => `${field}部`),
  ...listed(counts).flatMap((count) => listed(countedBodies).map((body) => count + body)),
  ...listed(ownNames),
  ...listed(namesBehindPlaces),
];
const names = endingTrie(heads);
const partNames = endingTrie(() => listed(parts));
const before = endingTrie(() => [...listed(openings), ...listed(placeNames)]);
const foreign = endingTrie(() => listed(foreignNames));
const needsPlace = new Set(listed(namesBehindPlaces));
let lastUnits: Uint8Array | null = null;

/** The bodies of the Chinese state and Party that a plain text names, with the place and rank before their names. */
export function findStateBodies(plain: string): Place[] {
  const bodies: Place[] = [];
  lastUnits ??= unitsOf([...heads(), ...listed(parts)]);
  for (let at = 0; at < plain.length; at += 1) {
    if (lastUnits[plain.charCodeAt(at)] === 0) continue;
    const end = at + 1;
    const found = isOtherWord(plain, end) ? null : bodyStart(plain, end);
    if (found === null) continue;
    let start = found;
    for (let last = bodies.at(-1); last && last.end > start; last = bodies.at(-1)) {
      start = Math.min(start, last.start);
      bodies.pop();
    }
    bodies.push({ start, end });
  }
  return bodies;
}

/** Which characters words end with. */
function unitsOf(words: readonly string[]): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const word of words) units[word.charCodeAt(word.length - 1)] = 1;
  return units;
}

/** Where the name of a body begins that ends at an offset; null where no such name ends there. */
export function bodyStart(plain: string, end: number): number | null {
  const name = names.startOf(plain, end);
  if (name === null) return wholeStart(plain, end);
  const start = grown(plain, name);
  const isBare = start === name && needsPlace.has(plain.slice(name, end));
  return isBare || isForeign(plain, start) ? null : start;
}

/** Where the body begins of which a part is named right behind it: 银监会新闻处. */
function wholeStart(plain: string, end: number): number | null {
  const part = partNames.startOf(plain, end);
  return part === null ? null : bodyStart(plain, part);
}

/** 美国国防部 and 加拿大的税务局. */
function isForeign(plain: string, start: number): boolean {
  return foreign.startOf(plain, plain[start - 1] === "的" ? start - 1 : start) !== null;
}

/** 公安部 in 公安部署, and 政协 in 行政协调. */
function isOtherWord(plain: string, end: number): boolean {
  const next = plain.charAt(end);
  return next !== "" && otherwise[plain.charAt(end - 1)]?.includes(next) === true;
}

/** Where a name begins with the words for places and ranks before it. */
function grown(plain: string, from: number): number {
  // 市 in 市委 is a rank: its place stands before it.
  let start = placeUnits.includes(plain.charAt(from))
    ? (placeStart(plain, from + 1) ?? from)
    : from;
  for (;;) {
    const known = before.startOf(plain, start) ?? start;
    const longer = start - known > 1 ? known : (placeStart(plain, start) ?? known);
    if (longer === start) return start;
    start = longer;
  }
}

const placeUnits = "省市州盟县区旗镇乡";
const longestPlace = 3;
/** Characters before a place that are no part of it. */
const stops =
  "的了是在由和与及对向从被经等据按为将把给请到于以而或并也都即称说报我本该各全每两日月年、原此次送求位民拨打";

/** Where a place begins that ends in its rank, as 仙游县: what stands behind a word that is no part, or two characters. */
function placeStart(plain: string, end: number): number | null {
  if (end < 1 || !placeUnits.includes(plain.charAt(end - 1))) return null;
  const { text } = runBefore(plain, end - 1, false);
  const near = text.slice(-longestPlace - 1);
  let length = 0;
  while (length < near.length && isInPlace(near.charAt(near.length - 1 - length))) length += 1;
  return end - 1 - (length > longestPlace ? 2 : length);
}

function isInPlace(character: string): boolean {
  return !stops.includes(character) && !placeUnits.includes(character);
}
