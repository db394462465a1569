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
  return paragraphsOf(plain, isCapital).flatMap((paragraph, index) =>
    sentencesOf(plain, paragraph, isCapital).map(({ start, end }) => ({
      start,
      end,
      clauses: clausesOf(plain, start, end),
      paragraph: index,
    })),
  );
}

const signs = new Set(Array.from(`".${stops}`, (sign) => sign.charCodeAt(0)));

function sentencesOf(
  plain: string,
  paragraph: Paragraph,
  isCapital: (offset: number) => boolean,
): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = skipBlanks(plain, paragraph.start);
  let isQuoting = false;
  for (let at = start; at < paragraph.end; at += 1) {
    if (!signs.has(plain.charCodeAt(at))) continue;
    const sign = plain.charAt(at);
    if (sign === '"') isQuoting = !isQuoting;
    else if (stops.includes(sign) || (sign === "." && isFullStop(plain, at, start, isCapital))) {
      const end = closeBehind(plain, at + 1, paragraph.end, isQuoting);
      if (plain.slice(at, end).includes('"')) isQuoting = false;
      sentences.push({ start, end });
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
