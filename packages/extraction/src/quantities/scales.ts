import { currencyBefore, currencyBehind } from "./currencies.ts";
import { phraseTable } from "./phrase-table.ts";
import { scaleWords } from "./scale-words.ts";

const scales = phraseTable(scaleWords);

/** The English scale words behind a number: where they end and their power of ten, 0 without one. */
export function readScale(
  plain: string,
  numberStart: number,
  numberEnd: number,
): { end: number; power: number } {
  const first = readOne(plain, numberStart, numberEnd);
  if (first === null) return { end: numberEnd, power: 0 };
  const second = first.power <= 3 ? readOne(plain, numberStart, first.end) : null;
  return second === null || second.power <= first.power
    ? first
    : { end: second.end, power: first.power + second.power };
}

function readOne(plain: string, numberStart: number, from: number) {
  const isJoined = plain[from] === " " || plain[from] === "-" || plain[from] === "\n";
  const found = scales.at(plain, isJoined ? from + 1 : from);
  if (found === null) return null;
  const { power, needsCurrency } = found.meaning;
  const isMoney =
    !needsCurrency ||
    currencyBefore(plain, numberStart) !== null ||
    currencyBehind(plain, found.end, true) !== null;
  return isMoney ? { end: found.end, power } : null;
}
