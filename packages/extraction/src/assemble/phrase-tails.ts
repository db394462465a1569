import type { Hits } from "../lexicon/find-hits.ts";
import type { Place } from "../quantities/mentions.ts";
import { isLetter } from "../text/character-classes.ts";

/** Characters behind a noun up to which its phrase may reach, and how many words it takes at most. */
const longest = 64;
const mostWords = 5;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Participles that open a phrase behind a noun, as in `engineers recruited abroad`. */
const participles = wordsOf(
  "recruited hired based engaged involved specialised specialized specialising specializing working acting serving active",
);
const prepositions = wordsOf("in as on for at by from with");
/** Words in -ing that open no such phrase. */
const otherParticiples =
  /^(?:includ|accord|dur|follow|regard|be|hav|start|beginn|mov|pend|exclud|cover|total|mean|bring|tak|leav|sell)ing$/;
/** Words behind in and with that lead to a place, a time or a count. */
const elsewhere = wordsOf(
  "the this that these its their a an return exchange line total turn order force effect place principle particular addition one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty several some all many selected china cities provinces which whole full part practice parallel case early late mid january february march april may june july august september october november december spring summer autumn winter",
);

/** Where the phrase of a noun ends, with what follows and narrows it: `firms working on`, `companies with foreign capital`. */
export function tailEnd(plain: string, head: Place, hits: Hits): number {
  const words = wordsBehind(plain, head.end);
  const opened = openedBy(words, () => hits.cue("takes-of", head).length > 0);
  if (opened === 0) return withSecond(plain, head, hits);
  const tail = words.slice(opened);
  const from = head.end + lengthOf(words.slice(0, opened)) + 1;
  const place = { start: from, end: head.end + lengthOf(words) };
  const stop = Math.min(
    hits.cue("phrase-ends", place)[0]?.start ?? place.end,
    hits.of("action", place)[0]?.start ?? place.end,
    hits.of("party", place).find(({ meaning }) => meaning.group.id === "place")?.start ?? place.end,
  );
  const kept = tail.slice(0, wordsUntil(tail, from, stop));
  while (prepositions.has(kept.at(-1) ?? "")) kept.pop();
  const isWhole =
    kept.length > 0 && kept.length <= mostWords && !/\d/.test(plain.slice(stop, stop + 2));
  if (!isWhole) return head.end;
  return withSecond(plain, { start: head.start, end: from + lengthOf(kept) - 1 }, hits);
}

/** The words behind an offset, one space before each, up to a sign or a figure. */
function wordsBehind(plain: string, end: number): string[] {
  let at = end;
  while (at < end + longest && isOfWords(plain, at)) at += 1;
  const rest = plain.slice(end, at);
  return rest.startsWith(" ") ? rest.trimEnd().slice(1).split(" ") : [];
}

function isOfWords(plain: string, at: number): boolean {
  return isLetter(plain.charCodeAt(at)) || " -'".includes(plain.charAt(at) || ".");
}

/** Characters of some words with a space before each. */
function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length + 1, 0);
}

/** How many words open a phrase that narrows the noun before it; none where another one begins. */
function openedBy([first = "", second = ""]: readonly string[], takesOf: () => boolean): number {
  switch (first) {
    case "of":
      return takesOf() ? 1 : 0;
    case "in":
    case "with":
      return second === "" || elsewhere.has(second) ? 0 : 1;
    case "from":
      return second === "abroad" || second === "overseas" ? 1 : 0;
  }
  const isParticiple =
    participles.has(first) ||
    (first.length > 5 && first.endsWith("ing") && !otherParticiples.test(first));
  return isParticiple ? (prepositions.has(second) ? 2 : 1) : 0;
}

/** How many words of a tail stand before a stop, and before another place, time or count. */
function wordsUntil(tail: readonly string[], from: number, stop: number): number {
  let at = from;
  for (const [index, word] of tail.entries()) {
    const next = tail[index + 1] ?? "";
    const opensElse = word === "in" || word === "with" ? next === "" || elsewhere.has(next) : false;
    if (at >= stop || word === "" || opensElse) return index;
    at += word.length + 1;
  }
  return tail.length;
}

/** A second field that `and` joins to a first: makers of chips `and machine tools`. */
function withSecond(plain: string, phrase: Place, hits: Hits): number {
  if (plain.slice(phrase.end, phrase.end + and.length) !== and) return phrase.end;
  const [first] = hits.of("sector", phrase).slice(-1);
  if (!first || first.end !== phrase.end || first.start <= phrase.start) return phrase.end;
  const from = phrase.end + and.length;
  const second = hits.of("sector", { start: from, end: from + longest })[0];
  return second?.start === from ? second.end : phrase.end;
}

const and = " and ";
