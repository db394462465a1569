import type { TextLikeness } from "@nqpf/domain";

import type { SameCharacter } from "./same-character.ts";
import { pairSentences, type SentencePair } from "./paired-sentences.ts";
import { type ComparedSentence, sentencesOf } from "./sentences.ts";

const nearlyAll = 0.7;
const aGoodPart = 0.3;
const leastShared = 12;

/**
 * How a new text stands to one held before, both folded; null where they share too little to speak of. One sentence with
 * other figures is enough to make no copy of a text that is otherwise the same: it speaks of another quota, rate or day.
 */
export function compareTexts(
  hereText: string,
  thereText: string,
  same: SameCharacter = () => false,
): TextLikeness | null {
  const [here, there] = [sentencesOf(hereText), sentencesOf(thereText)];
  const pairs = pairSentences(here, there, same);
  const differing = pairs.filter(({ kind }) => kind === "other-figures");
  const repeated = sum(pairs.filter(isRepeated), lengthOf);
  const alike = sum(pairs, lengthOf);
  const [own, others] = [sum(here, weightOf), sum(there, weightOf)];
  const likeness = (relation: TextLikeness["relation"], common: number): TextLikeness => ({
    relation,
    shared: rounded(common / own),
    sharedOfOther: rounded(common / others),
    differences: differing.map(otherFigures),
  });
  if (own === 0 || others === 0 || alike < leastShared) return null;
  if (differing.length > 0)
    return alike / Math.min(own, others) >= aGoodPart ? likeness("other-figures", alike) : null;
  if (repeated < leastShared) return null;
  const [ofOwn, ofOthers] = [repeated / own, repeated / others];
  if (ofOwn >= nearlyAll) return likeness(ofOthers >= nearlyAll ? "copy" : "part", repeated);
  if (ofOthers >= nearlyAll) return likeness("whole", repeated);
  return Math.max(ofOwn, ofOthers) >= aGoodPart ? likeness("akin", repeated) : null;
}

function isRepeated({ kind }: SentencePair): boolean {
  return kind === "same" || kind === "cut";
}

/** The figures that differ; all of both where one sentence has more of them. */
function otherFigures({ here, there }: SentencePair): TextLikeness["differences"][number] {
  const [own, others] = [here.figures, there.figures];
  const differs = (_: string, at: number) => own.length !== others.length || own[at] !== others[at];
  return { here: own.filter(differs), there: others.filter(differs) };
}

/** How many letters two sentences share, at least where one is cut. */
function lengthOf({ here, there }: SentencePair): number {
  return Math.min(weightOf(here), weightOf(there));
}

function weightOf({ key, isHeading }: ComparedSentence): number {
  return isHeading ? 0 : key.length;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function rounded(share: number): number {
  return Math.round(Math.min(1, share) * 1000) / 1000;
}
