import type { Qualifier } from "@nqpf/domain";

import { isHan } from "../text/character-classes.ts";
import type { Place } from "./mentions.ts";
import { phrases, phraseTable } from "./phrase-table.ts";
import { fillersBehindQualifier, qualifiersBefore, qualifiersBehind } from "./qualifier-words.ts";

const before = phraseTable(phrases(qualifiersBefore));
const behind = phraseTable(phrases(qualifiersBehind));
const fillers = phraseTable(
  fillersBehindQualifier.split(",").map((word) => [word.trim(), word] as const),
);

/** How a text qualifies a figure, with the place of figure and qualifying words. */
export interface Qualified {
  readonly qualifier: Qualifier;
  readonly whole: Place;
}

/** Reads the words around a figure; `isOpen` says that the number itself is open above, as 300多亿. */
export function qualify(plain: string, figure: Place, isOpen: boolean): Qualified {
  const { start, end } = figure;
  const first = qualifierBefore(plain, start);
  if (first && first.meaning !== "exact")
    return { qualifier: first.meaning, whole: { start: first.start, end } };
  const last = behind.at(plain, end) ?? (isBlank(plain, end) ? behind.at(plain, end + 1) : null);
  if (last) return { qualifier: last.meaning, whole: { start, end: last.end } };
  return { qualifier: isOpen ? "more-than" : "exact", whole: { start, end } };
}

function qualifierBefore(plain: string, start: number) {
  let end = skipBlank(plain, start);
  for (let words = 0; words < 3; words += 1) {
    const found = before.before(plain, end);
    if (found) return found;
    const filler = fillers.before(plain, end);
    if (!filler) return plain[end - 1] === "的" ? qualifierOfShare(plain, end - 1) : null;
    end = skipBlank(plain, filler.start);
  }
  return null;
}

const longestBase = 12;

/** The qualifier in 不超过投资额的30%, before what the share is of. */
function qualifierOfShare(plain: string, end: number) {
  for (
    let at = end - 1;
    at > Math.max(0, end - longestBase) && isHan(plain.charCodeAt(at));
    at -= 1
  ) {
    const found = before.before(plain, at);
    if (found) return found;
  }
  return null;
}

function skipBlank(plain: string, end: number): number {
  return isBlank(plain, end - 1) ? end - 1 : end;
}

function isBlank(plain: string, at: number): boolean {
  return plain[at] === " " || plain[at] === "\n";
}
