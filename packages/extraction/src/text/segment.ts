import { clausesOf } from "./clauses.ts";
import { paragraphsOf, type Paragraph } from "./paragraphs.ts";
import { isFullStop, skipBlanks } from "./sentence-ends.ts";
import { closers, stops } from "./sentence-words.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Sentences of a plain text in order. `isCapital` (of the normalised text) tells the full stop of an abbreviation from
 * that of a sentence; without it every word might open one.
 */
export function segment(
  plain: string,
  isCapital: (offset: number) => boolean = () => true,
): Sentence[] {
  const sentences: Sentence[] = [];
  let index = -1;
  for (const paragraph of paragraphsOf(plain, isCapital)) {
    index += 1;
    let opened = paragraph.start;
    for (const { start, end } of sentencesOf(plain, paragraph, isCapital)) {
      if (end - opened > longestParagraph) {
        index += 1;
        opened = start;
      }
      sentences.push({ start, end, clauses: clausesOf(plain, start, end), paragraph: index });
    }
  }
  return sentences;
}

// What stands in one sentence or paragraph is weighed against each other, and some of it takes the square of its length.
// Nobody writes so long ones: behind these, text without stops or lines goes on in a new one.
const longestSentence = 12_000;
const longestParagraph = 48_000;

const isSign = new Uint8Array(0x10000);
for (const sign of `".${stops}`) isSign[sign.charCodeAt(0)] = 1;

/** Where a text without stops may be parted once it is too long, and where it is in any case. */
function isTooLong(plain: string, start: number, at: number): boolean {
  const length = at - start;
  return (
    length > longestSentence && (length > 2 * longestSentence || " ,;".includes(plain.charAt(at)))
  );
}

function sentencesOf(
  plain: string,
  paragraph: Paragraph,
  isCapital: (offset: number) => boolean,
): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = skipBlanks(plain, paragraph.start);
  let isQuoting = false;
  for (let at = start; at < paragraph.end; at += 1) {
    if (at - start > longestSentence && isTooLong(plain, start, at)) {
      sentences.push({ start, end: at + 1 });
      start = skipBlanks(plain, at + 1);
      at = start;
      if (at >= paragraph.end) break;
    }
    if (isSign[plain.charCodeAt(at)] === 0) continue;
    const sign = plain.charAt(at);
    if (sign === '"') isQuoting = !isQuoting;
    else if (stops.includes(sign) || (sign === "." && isFullStop(plain, at, start, isCapital))) {
      const end = closeBehind(plain, at + 1, paragraph.end, isQuoting);
      if (isQuoting && plain.slice(at, end).includes('"')) isQuoting = false;
      const before = sentences.at(-1);
      // A stop with nothing before it goes with the sentence it follows.
      if (at === start && before) sentences[sentences.length - 1] = { start: before.start, end };
      else sentences.push({ start, end });
      start = skipBlanks(plain, end);
      at = end - 1;
    }
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

/** The end of a sentence with repeated stops, brackets and quotes that close behind its stop. */
function closeBehind(plain: string, from: number, end: number, isQuoting: boolean): number {
  let at = from;
  let isOpen = isQuoting;
  for (; at < end; at += 1) {
    const sign = plain.charAt(at);
    if (sign === '"' && isOpen) isOpen = false;
    else if (!stops.includes(sign) && sign !== "." && !closers.includes(sign)) return at;
  }
  return at;
}
