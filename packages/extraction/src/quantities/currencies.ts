import {
  currenciesBefore,
  currenciesBehind,
  currenciesBehindScale,
  notCurrencyBefore,
  vagueCurrencies,
} from "./currency-words.ts";
import { phrases, phraseTable } from "./phrase-table.ts";

/** A currency beside a number. */
export interface CurrencyFound {
  /** ISO 4217. */
  readonly currency: string;
  readonly start: number;
  readonly end: number;
  /** Whether a currency on the other side of the number overrules it. */
  readonly isVague: boolean;
}

const before = phraseTable(phrases(currenciesBefore));
const behind = phraseTable(phrases(currenciesBehind));
const behindScale = phraseTable(phrases(currenciesBehindScale));

/** The currency that stands before a number, with at most a space or hyphen between. */
export function currencyBefore(plain: string, numberStart: number): CurrencyFound | null {
  const found =
    before.before(plain, numberStart) ??
    (isJoint(plain, numberStart - 1) ? before.before(plain, numberStart - 1) : null);
  return found && toCurrency(plain, found);
}

/** The currency that stands behind a number, with at most a space or hyphen between. */
export function currencyBehind(
  plain: string,
  numberEnd: number,
  hasScale: boolean,
): CurrencyFound | null {
  const start = isJoint(plain, numberEnd) ? numberEnd + 1 : numberEnd;
  const found = behind.at(plain, start) ?? (hasScale ? behindScale.at(plain, start) : null);
  if (!found || isOtherWord(plain, found.end)) return null;
  return toCurrency(plain, found);
}

function toCurrency(
  plain: string,
  found: { meaning: string; start: number; end: number },
): CurrencyFound {
  const { meaning: currency, start, end } = found;
  return { currency, start, end, isVague: vagueCurrencies.has(plain.slice(start, end)) };
}

/** 元 in 元素, 欧元 in 欧元区, `yuan` in `yuan-denominated`. */
function isOtherWord(plain: string, end: number): boolean {
  const next = plain.charAt(end);
  if (plain[end - 1] === "元")
    return next !== "" && (notCurrencyBefore.includes(next) || next === "区");
  return plain.startsWith("-denominated", end);
}

function isJoint(plain: string, at: number): boolean {
  return plain[at] === " " || plain[at] === "-" || plain[at] === "\n";
}
