import { Mark } from "./markdown-marks.ts";

const bullets = new Set("-*+•●◆◇▪■□·");
const rules = new Set("-*_=");

/** Marks quotes, headings, list marks and rules at the head of a line; each begins or ends a paragraph. */
export function markBlocks(text: string, marks: Uint8Array): void {
  for (let start = 0; start < text.length;) {
    const lineBreak = text.indexOf("\n", start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    markLine(text, marks, start, end);
    start = end + 1;
  }
}

function markLine(text: string, marks: Uint8Array, start: number, end: number): void {
  const opening = skipQuotes(text, marks, start, end);
  const sign = text[opening] ?? "";
  if (sign === "#") markHeading(text, marks, start, opening, end);
  else if (rules.has(sign) && isRule(text, opening, end)) marks.fill(Mark.dropped, opening, end);
  else if (bullets.has(sign) && isBlank(text[opening + 1])) marks[opening] = Mark.dropped;
  else return;
  if (start > 0) marks[start - 1] = Mark.paragraph;
}

function skipQuotes(text: string, marks: Uint8Array, start: number, end: number): number {
  for (let at = start; ; at += 1) {
    if (at < end && text[at] === ">") marks[at] = Mark.dropped;
    else if (at >= end || !isBlank(text[at])) return at;
  }
}

function markHeading(
  text: string,
  marks: Uint8Array,
  start: number,
  opening: number,
  end: number,
): void {
  let behind = opening;
  while (text[behind] === "#") behind += 1;
  if (behind - opening > 6 || !isBlank(text[behind])) return;
  marks.fill(Mark.dropped, opening, behind);
  let closing = end;
  while (closing > behind && (text[closing - 1] === "#" || isBlank(text[closing - 1])))
    closing -= 1;
  marks.fill(Mark.dropped, closing, end);
  if (start > 0) marks[start - 1] = Mark.paragraph;
  if (end < text.length) marks[end] = Mark.paragraph;
}

function isRule(text: string, from: number, end: number): boolean {
  let count = 0;
  for (let at = from; at < end; at += 1) {
    if (text[at] === text[from]) count += 1;
    else if (!isBlank(text[at])) return false;
  }
  return count >= 3;
}

function isBlank(sign: string | undefined): boolean {
  return sign === " " || sign === "\t" || sign === "\r" || sign === "\u3000";
}
