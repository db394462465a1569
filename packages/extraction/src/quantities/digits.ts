import { isDigit } from "../text/character-classes.ts";

/** A run of digits as written: `5,000`, `1.38`, or several parted by full stops as `2024.4.7`. */
export interface Digits {
  readonly end: number;
  /** Without the commas of thousands. */
  readonly text: string;
  /** Whether it names something and counts nothing: a version, a date with full stops, a number with leading zeros. */
  readonly isName: boolean;
}

const longestNumber = 18;

/** Reads the digits that begin at an offset. */
export function readDigits(plain: string, start: number): Digits {
  let end = skipDigits(plain, start);
  let text = plain.slice(start, end);
  const head = text.length;
  if (head <= 3) {
    for (; isThousands(plain, end); end += 4) text += plain.slice(end + 1, end + 4);
  }
  let points = 0;
  while (plain[end] === "." && isDigit(plain.charCodeAt(end + 1))) {
    const behind = skipDigits(plain, end + 1);
    text += plain.slice(end, behind);
    end = behind;
    points += 1;
  }
  const isZeroed = head > 1 && plain[start] === "0";
  return { end, text, isName: points > 1 || isZeroed || text.length > longestNumber };
}

/** Whether exactly three digits stand behind a comma at an offset. */
function isThousands(plain: string, at: number): boolean {
  return plain[at] === "," && skipDigits(plain, at + 1) === at + 4;
}

function skipDigits(plain: string, from: number): number {
  let at = from;
  while (isDigit(plain.charCodeAt(at))) at += 1;
  return at;
}
