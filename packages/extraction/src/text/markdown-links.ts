import { Mark } from "./markdown-marks.ts";

const longestAddress = 500;

/** Of `[words](address)` marks all but the words; of an image too. */
export function markLinks(text: string, marks: Uint8Array): void {
  let opened: number[] = [];
  let from = 0;
  let close = -1;
  for (let middle = text.indexOf("]("); middle >= 0; middle = text.indexOf("](", from)) {
    opened = openBrackets(text, opened, from, middle);
    const opening = opened.pop();
    if (close < middle) close = indexOrEnd(text, ")", middle);
    const end = opening === undefined || close >= text.length ? -1 : closeOf(text, middle + 2);
    if (opening !== undefined && end >= 0) {
      marks.fill(Mark.dropped, text[opening - 1] === "!" ? opening - 1 : opening, opening + 1);
      marks.fill(Mark.dropped, middle, end);
    }
    from = Math.max(middle + 2, end);
  }
}

/** The places of brackets that stand open at `end`, given those open at `start`; a line break closes all. */
function openBrackets(text: string, before: number[], start: number, end: number): number[] {
  let opened = before;
  for (let at = start; at < end; at += 1) {
    const sign = text[at];
    if (sign === "[") opened.push(at);
    else if (sign === "]") opened.pop();
    else if (sign === "\n") opened = [];
  }
  return opened;
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const index = text.indexOf(sign, from);
  return index < 0 ? text.length : index;
}

/** The offset behind the parenthesis that closes an address; an address has no space but before a title. */
function closeOf(text: string, start: number): number {
  const longest = Math.min(text.length, start + longestAddress);
  for (let at = start, depth = 1; at < longest && text[at] !== "\n"; at += 1) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}
