import { equalButFor, type SameCharacter } from "./same-character.ts";
import type { ComparedSentence } from "./sentences.ts";

/** What a sentence of one text is to one of another. */
export interface SentencePair {
  readonly here: ComparedSentence;
  readonly there: ComparedSentence;
  /** The same, in whichever script; cut off or continued; the same with other figures; or only alike. */
  readonly kind: "same" | "cut" | "other-figures" | "alike";
}

/** Pairs of two letters that stand in more sentences than this are too common to find one by. */
const mostHolders = 200;
/** Of a longer text no more sentences are looked up that are not equal: the rest counts as not shared. */
const mostLookedUp = 2_000;
const leastAlike = 0.5;
const nearlyEqual = 0.8;
const leastCut = 8;

/** Pairs the sentences of two texts one to one: equal ones first, then each other one with the likest that is left. */
export function pairSentences(
  here: readonly ComparedSentence[],
  there: readonly ComparedSentence[],
  same: SameCharacter,
): SentencePair[] {
  const byKey = new Map<string, ComparedSentence[]>();
  for (const sentence of there) {
    const equal = byKey.get(sentence.key);
    if (equal) equal.push(sentence);
    else byKey.set(sentence.key, [sentence]);
  }
  const taken = new Set<ComparedSentence>();
  const pairs: SentencePair[] = [];
  const left = here.filter((sentence) => {
    const equal = byKey.get(sentence.key)?.pop();
    if (!equal) return true;
    taken.add(equal);
    pairs.push({ here: sentence, there: equal, kind: "same" });
    return false;
  });
  const likest = likestAmong(
    there.filter((sentence) => !taken.has(sentence)).slice(0, mostLookedUp),
    same,
  );
  for (const sentence of left.slice(0, mostLookedUp)) {
    const found = likest(sentence, taken);
    if (!found) continue;
    taken.add(found.there);
    pairs.push({ here: sentence, ...found });
  }
  return pairs;
}

function likestAmong(sentences: readonly ComparedSentence[], same: SameCharacter) {
  const grams = sentences.map(({ masked }) => gramsOf(masked));
  const holders = new Map<string, number[]>();
  for (const [at, own] of grams.entries())
    for (const gram of own) {
      const held = holders.get(gram);
      if (held) held.push(at);
      else holders.set(gram, [at]);
    }
  return (here: ComparedSentence, taken: ReadonlySet<ComparedSentence>) => {
    const own = gramsOf(here.masked);
    const shared = new Map<number, number>();
    for (const gram of own) {
      const held = holders.get(gram) ?? [];
      if (held.length > mostHolders) continue;
      for (const at of held) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    let best: Omit<SentencePair, "here"> | null = null;
    let bestShare = 0;
    for (const [at, count] of shared) {
      const there = sentences[at];
      const others = grams[at]?.size ?? 0;
      const ofShorter = count / Math.min(own.size, others);
      if (!there || taken.has(there) || ofShorter < leastAlike || ofShorter <= bestShare) continue;
      const kind = kindOf(here, there, (2 * count) / (own.size + others), same);
      if (kind === null) continue;
      best = { there, kind };
      bestShare = ofShorter;
    }
    return best;
  };
}

/** Runs of two letters. */
function gramsOf(words: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 2 <= Math.max(2, words.length); at += 1) grams.add(words.slice(at, at + 2));
  return grams;
}

function kindOf(
  here: ComparedSentence,
  there: ComparedSentence,
  dice: number,
  same: SameCharacter,
): SentencePair["kind"] | null {
  if (equalButFor(same, here.key, there.key)) return "same";
  if (equalButFor(same, here.masked, there.masked)) return "other-figures";
  if (here.isHeading || there.isHeading) return null;
  if (isCut(here, there, same) || isCut(there, here, same)) return "cut";
  if (dice >= nearlyEqual)
    return here.figures.join(" ") === there.figures.join(" ") ? "alike" : "other-figures";
  return dice >= leastAlike ? "alike" : null;
}

/** Whether a sentence is another one without its end or its beginning, cut within a number only where its text ends. */
function isCut(
  { key: short, unfinished }: ComparedSentence,
  { key: long }: ComparedSentence,
  same: SameCharacter,
): boolean {
  if (short.length < leastCut || short.length >= long.length) return false;
  const behind = long.length - short.length;
  const isWhole = (at: number) => !/\d/.test(long.charAt(at - 1)) || !/[\d.]/.test(long.charAt(at));
  return (
    (equalButFor(same, short, long.slice(0, short.length)) &&
      (unfinished || isWhole(short.length))) ||
    (equalButFor(same, short, long.slice(behind)) && isWhole(behind))
  );
}
