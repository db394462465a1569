import { isDigit, isLetter } from "../text/character-classes.ts";
import { currencyBefore } from "./currencies.ts";
import { namingWords } from "./identifier-words.ts";
import { phraseTable } from "./phrase-table.ts";

const naming = phraseTable(namingWords.split(",").map((word) => [word, word] as const));

/** Whether digits are joined to what they name: `H20`, `Zhuque-3`, 〔2024〕5号, `3:45`, `2024/16`. */
export function isJoinedToName(plain: string, start: number, end: number): boolean {
  return isJoinedBefore(plain, start) || isJoinedBehind(plain, end);
}

/** Whether a word before a number names what it numbers: `Article 5`, 第5条. */
export function isNumbered(plain: string, start: number): boolean {
  return naming.before(plain, plain[start - 1] === " " ? start - 1 : start) !== null;
}

function isJoinedBefore(plain: string, start: number): boolean {
  const before = plain.charAt(start - 1);
  const beyond = plain.charCodeAt(start - 2);
  if ("〔[【(".includes(before) && before !== "")
    return "〕]】)".includes(plain.charAt(start + 4)) && isFollowedByNumber(plain, start + 5);
  const isBehindLetter = isLetter(plain.charCodeAt(start - 1)) || isHyphened(plain, start);
  if (isBehindLetter) return currencyBefore(plain, start) === null;
  if (before === "-") return isAreaCode(plain, start - 1);
  if (before === ":" || before === "/") return isDigit(beyond);
  return before === "#" || before === "@" || before === "_";
}

function isJoinedBehind(plain: string, end: number): boolean {
  const next = plain.charAt(end);
  if (next === "号") return true;
  if (next === ":" || next === "/") return isDigit(plain.charCodeAt(end + 1));
  return next === "_" || next === "@";
}

function isFollowedByNumber(plain: string, at: number): boolean {
  return isDigit(plain.charCodeAt(at)) || plain[at] === "第";
}

/** `3` in `Zhuque-3`, but not in `2-to-3`. */
function isHyphened(plain: string, start: number): boolean {
  return (
    plain[start - 1] === "-" &&
    isLetter(plain.charCodeAt(start - 2)) &&
    !plain.startsWith("-to-", start - 4)
  );
}

/** `010` before the hyphen of a telephone number. */
function isAreaCode(plain: string, end: number): boolean {
  let start = end;
  while (start > end - 5 && isDigit(plain.charCodeAt(start - 1))) start -= 1;
  return plain[start] === "0" && end - start >= 2 && !",.".includes(plain.charAt(start - 1) || " ");
}
