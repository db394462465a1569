import { beforeIssuer, bodyEnds, centralSigns, localSigns } from "./document-number-words.ts";
import { endingTrie } from "./ending-trie.ts";
import { bodySigns, departmentSigns, kindSigns, placeSigns } from "./issuer-code-words.ts";
import { type HanRun, isBlank, runBefore } from "./han-run.ts";

const bodies = endingTrie(() => [
  ...bodySigns.split(","),
  ...Array.from(placeSigns, (place) => `${place}办`),
]);
const tails = endingTrie(() => [...departmentSigns.split(","), ...kindSigns.split(",")]);
const stops = endingTrie(() => beforeIssuer.split(","));
const kinds = endingTrie(() => kindSigns.split(","));

/** Where the short name of an issuer begins that ends at an offset, as 国办发 and 工信部联规; null where none is known. */
export function issuerCodeStart(plain: string, end: number): number | null {
  const near = runBefore(plain, end, false);
  const start = codeStart(near.text);
  const nearest = start === null ? null : near.placeOf(withLead(near.text, start));
  if (near.text !== "" && !isBlank(plain, near.placeOf(0) - 1)) return nearest;
  const across = acrossStart(runBefore(plain, end, true));
  return across === null || (nearest !== null && nearest < across) ? nearest : across;
}

/** Where it begins if a space or a line end parts its characters. */
function acrossStart(run: HanRun): number | null {
  const start = codeStart(run.text);
  if (start === null) return null;
  if (isEndOfPlace(run, start)) return run.placeOf(start + 1);
  return run.placeOf(localSigns.test(run.text.slice(start)) ? withLead(run.text, start) : start);
}

/** 京 at the end of a line may end 北京. */
function isEndOfPlace({ text, placeOf }: HanRun, start: number): boolean {
  const isParted = placeOf(start + 1) > placeOf(start) + 1;
  return isParted && placeSigns.includes(text.charAt(start)) && !isWordEnd(text, start);
}

/** Where a name begins with a character or two before it that stand for a place not known: 榆政发, 市环函. */
function withLead(text: string, start: number): number {
  const code = text.slice(start);
  if (centralSigns.test(code) || isWordEnd(text, start)) return start;
  const most = localSigns.test(code) ? 2 : 1;
  for (let length = 1; length <= most; length += 1)
    if (isWordEnd(text, start - length)) return start - length;
  return start;
}

/** Whether a word ends at an offset of a run behind which the name of an issuer may begin. */
export function isWordEnd(text: string, at: number): boolean {
  if (at <= 0) return at === 0;
  return stops.startOf(text, at) !== null || (at > 1 && bodyEnds.includes(text.charAt(at - 1)));
}

/** Whether words end like the short name of an issuer, with a kind of document. */
export function endsInKind(words: string): boolean {
  return kinds.startOf(words, words.length) !== null;
}

/** Where the longest name begins that is made of a place, a body and what follows a body. */
function codeStart(text: string): number | null {
  const reached = new Set([text.length]);
  let first: number | null = null;
  // What is reached grows while it is gone through.
  for (const at of reached) {
    for (const start of bodies.startsOf(text, at)) {
      const whole = withPlace(text, start);
      if (first === null || whole < first) first = whole;
    }
    for (const start of tails.startsOf(text, at)) reached.add(start);
  }
  return first;
}

function withPlace(text: string, start: number): number {
  const sign = text.charAt(start - 1);
  return sign !== "" && placeSigns.includes(sign) ? start - 1 : start;
}
