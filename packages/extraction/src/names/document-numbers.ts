import { isDigit } from "../text/character-classes.ts";
import { bracketedNumber } from "./bracketed-numbers.ts";
import { countedNumber } from "./counted-numbers.ts";
import type { DocumentNumber } from "./document-number.ts";
import { numberedThings } from "./document-number-words.ts";
import { isBlank } from "./han-run.ts";

const hanSerial = "〇零一二三四五六七八九十百";

/** Every document number of a plain text, in order. */
export function findDocumentNumbers(plain: string): DocumentNumber[] {
  const numbers: DocumentNumber[] = [];
  let behind = 0;
  for (let at = plain.indexOf("号"); at >= 0; at = plain.indexOf("号", at + 1)) {
    const digit = isBlank(plain, at - 1) ? at - 2 : at - 1;
    if (!isDigit(plain.charCodeAt(digit)) && !hanSerial.includes(plain.charAt(digit) || " "))
      continue;
    if (numberedThings.includes(plain.charAt(at + 1) || " ")) continue;
    const number = bracketedNumber(plain, at) ?? countedNumber(plain, at);
    if (number === null || number.start < behind) continue;
    numbers.push(number);
    behind = number.end;
  }
  return numbers;
}
