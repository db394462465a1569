import { isDigit } from "./character-classes.ts";
import { skipBlanks } from "./sentence-ends.ts";

const opening = "(（《";
const closing = ")）》";
const isSign = new Uint8Array(0x10000);
for (const sign of `${opening}${closing},;`) isSign[sign.charCodeAt(0)] = 1;

/** Splits a sentence at commas and semicolons outside brackets; 、 binds what it parts. */
export function clausesOf(
  plain: string,
  start: number,
  end: number,
): { start: number; end: number }[] {
  const clauses: { start: number; end: number }[] = [];
  let from = start;
  for (let at = start, depth = 0; at < end; at += 1) {
    if (isSign[plain.charCodeAt(at)] === 0) continue;
    const sign = plain.charAt(at);
    if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1);
    else if (sign === ";" || (sign === "," && depth === 0 && !isInNumber(plain, at))) {
      const next = Math.min(skipBlanks(plain, at + 1), end);
      clauses.push({ start: from, end: next });
      from = next;
      depth = 0;
    }
  }
  if (from < end) clauses.push({ start: from, end });
  return clauses;
}

function isInNumber(plain: string, at: number): boolean {
  return isDigit(plain.charCodeAt(at - 1)) && isDigit(plain.charCodeAt(at + 1));
}
