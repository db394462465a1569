import { beforeIssuer, bodyEnds } from "./document-number-words.ts";
import { endingTrie } from "./ending-trie.ts";
import { runBefore, skipBlankBefore } from "./han-run.ts";
import { bodyStart } from "./state-bodies.ts";

const stops = endingTrie(() => beforeIssuer.split(","));
const mostBodies = 12;

/** The bodies whose names end at an offset, one or several that a sign or a space parts; null where none does. */
export function issuingBodies(plain: string, end: number) {
  const names: string[] = [];
  let start = end;
  for (let from = end; names.length < mostBodies; from = partedBefore(plain, start)) {
    const next = from > 0 || names.length === 0 ? nameStart(plain, from) : null;
    if (next === null) break;
    names.unshift(plain.slice(next, from));
    start = next;
  }
  return names.length === 0 ? null : { start, names };
}

/** Where another name may end before one. */
function partedBefore(plain: string, start: number): number {
  const before = skipBlankBefore(plain, start);
  const isParted = "、,和".includes(plain.charAt(before - 1) || " ");
  if (isParted) return skipBlankBefore(plain, before - 1);
  return before < start ? before : 0;
}

function nameStart(plain: string, end: number): number | null {
  return bodyStart(plain, end) ?? unknownStart(plain, end);
}

/** Where a name begins that ends like one of a body: behind the last word that can stand before one. */
function unknownStart(plain: string, end: number): number | null {
  const { text, placeOf } = runBefore(plain, end, false);
  if (text.length < 3 || !bodyEnds.includes(text.charAt(text.length - 1))) return null;
  let start = text.length;
  while (start > 0 && stops.startOf(text, start) === null) start -= 1;
  return text.length - start < 3 ? null : placeOf(start);
}
