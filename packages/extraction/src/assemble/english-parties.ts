import type { Hits } from "../lexicon/find-hits.ts";
import type { Place } from "../quantities/mentions.ts";
import { isLetter } from "../text/character-classes.ts";
import type { Normalised } from "../text/normalised.ts";
import { firstFrom } from "./ordered-places.ts";
import type { Party } from "./parties.ts";
import { tailEnd } from "./phrase-tails.ts";

/** Parties as English writes them: names in capitals grow, people who speak are found, what follows a noun joins it. */
export function inEnglish(
  { text: plain, isCapital }: Normalised,
  parties: readonly Party[],
  hits: Hits,
): Party[] {
  const isLatin = (party: Place) => isLetter(plain.charCodeAt(party.end - 1));
  const named = parties.flatMap((party): Party[] => {
    if (!isLatin(party)) return [party];
    const grown = { ...party, ...namedPlace(plain, party, isCapital) };
    if (party.group === "bodies" && grown.start === party.start && grown.end === party.end)
      return [];
    return [{ ...grown, office: withName(plain, party.office, isCapital) }];
  });
  const joined = adjoined(plain, named);
  const tailed = joined.map((party) =>
    isLatin(party) && growsBehind.has(party.group)
      ? { ...party, end: tailEnd(plain, party, hits) }
      : party,
  );
  const people = together(plain, tailed.filter(isOutside(tailed)));
  return [...people, ...speakers(plain, hits, people, isCapital)].toSorted(
    (a, b) => a.start - b.start,
  );
}

const growsBehind: ReadonlySet<string> = new Set([
  "firms",
  "people",
  "institutes",
  "users",
  "investors",
]);

/** Words in capitals that begin a sentence or a phrase and no name. */
const noNames =
  /^(?:the|this|that|these|those|each|every|an?|in|by|at|for|from|under|both|some|all|many|most|its|our|no|any|other|and|or|of|to|on|as|with|new|when|where|while|after|before|since|how|what|which|who|local|firms?|companies|banks?|one|two|three|four|five|six|seven|eight|nine|ten|several|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Where a name in capitals begins and ends that a head noun belongs to: `Xifeng district`, `Commission for Reform`. */
function namedPlace(plain: string, party: Party, isCapital: (offset: number) => boolean): Place {
  let { start, end } = party;
  const isHead = party.group === "bodies";
  if ((party.group === "local" && party.actor === null) || isHead) {
    for (let at = wordBefore(plain, start); at !== undefined; at = wordBefore(plain, start)) {
      const word = plain.slice(at, start - 1);
      if (!isCapital(at) || noNames.test(word)) break;
      start = at;
    }
  }
  if (isHead || party.group === "institutes") {
    for (;;) {
      const word = /^(?: (?:for|of|on|and)(?: the)?)? ([a-z-]+)/.exec(
        plain.slice(end, end + longestWord),
      );
      const at = end + (word?.[0].length ?? 0) - (word?.[1]?.length ?? 0);
      if (!word?.[1] || noNames.test(word[1]) || !isCapital(party.start) || !isCapital(at)) break;
      end += word[0].length;
    }
  }
  return { start, end };
}

const longestWord = 32;

/** Where the word before an offset begins, a space between them. */
function wordBefore(plain: string, end: number): number | undefined {
  if (plain[end - 1] !== " ") return undefined;
  let at = end - 1;
  while (at > 0 && end - at < longestWord && isOfName(plain, at - 1)) at -= 1;
  return at < end - 1 ? at : undefined;
}

function isOfName(plain: string, at: number): boolean {
  return isLetter(plain.charCodeAt(at)) || plain[at] === "-" || plain[at] === "'";
}

/** The name of a person behind an office: `chairman Wu Qing`. */
function nameEnd(plain: string, end: number, isCapital: (offset: number) => boolean): number {
  let at = end;
  for (let words = 0; words < mostNames; words += 1) {
    const word = /^ ([a-z-]+)/.exec(plain.slice(at, at + longestWord))?.[0];
    if (word === undefined || !isCapital(at + 1) || noNames.test(word.slice(1))) break;
    at += word.length;
  }
  return at;
}

const mostNames = 3;

function withName(
  plain: string,
  office: Place | null,
  isCapital: (offset: number) => boolean,
): Place | null {
  return office && { ...office, end: nameEnd(plain, office.end, isCapital) };
}

/** A place with the part of it, or its exchange, that stands right behind: `Beijing E-Town`, `Shanghai's Lingang`. */
function adjoined(plain: string, parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const party of parties) {
    const before = kept.at(-1);
    if (before && party.start < before.end) {
      if (party.end > before.end || party.start < before.start)
        kept[kept.length - 1] = { ...party, start: Math.min(before.start, party.start) };
      continue;
    }
    const gap = before ? plain.slice(before.end, party.start) : "";
    if (before?.group === "place" && gap === " " && namedByPlace.has(party.group))
      kept[kept.length - 1] = { ...party, start: before.start };
    else if (
      before?.group === "place" &&
      (gap === " " || gap === "'s ") &&
      isPartOfPlace(plain, party)
    )
      kept[kept.length - 1] = { ...party, start: before.start, actor: null };
    else kept.push(party);
  }
  return kept;
}

/** Those who are named by where they are: `the Hangzhou company`. */
const namedByPlace: ReadonlySet<string> = new Set(["firms", "institutes", "investors"]);

function isPartOfPlace(plain: string, { start, end, group }: Party): boolean {
  if (group === "place" || group === "exchange") return true;
  return (
    group === "local" &&
    /(?:district|county|city|province|prefecture|area|zone|government|municipality)$/.test(
      plain.slice(start, end),
    )
  );
}

/** Parties that no tail of the one before has taken in. */
function isOutside(parties: readonly Party[]) {
  return (party: Party, at: number) => party.start >= (parties[at - 1]?.end ?? 0);
}

/** People that one phrase names together, as in `young scientists and engineers`, are one party. */
function together(plain: string, parties: readonly Party[]): Party[] {
  const kept: Party[] = [];
  for (const party of parties) {
    const before = kept.at(-1);
    const isJoint =
      before?.group === "people" &&
      party.group === "people" &&
      plain.slice(before.end, party.start) === " and ";
    if (before && isJoint) kept[kept.length - 1] = { ...before, end: party.end, actor: null };
    else kept.push(party);
  }
  return kept;
}

/** Offices with the name of whoever holds them, beside no body: `Deputy governor Zou Lan`. */
function speakers(
  plain: string,
  hits: Hits,
  parties: readonly Party[],
  isCapital: (offset: number) => boolean,
): Party[] {
  return hits.all("official").flatMap(({ start, end }): Party[] => {
    if (!isLetter(plain.charCodeAt(end - 1))) return [];
    const until = nameEnd(plain, end, isCapital);
    if (until === end || !plain.slice(end + 1, until).includes(" ")) return [];
    const near = Math.max(0, firstFrom(parties, start) - 1);
    const isTaken = parties
      .slice(near, near + 3)
      .some((party) => overlaps(party.office ?? party, start, until));
    return isTaken
      ? []
      : [{ start, end: until, group: "spokespersons", kind: "leader", actor: null, office: null }];
  });
}

function overlaps(place: Place, start: number, end: number): boolean {
  return place.start < end && start < place.end;
}
