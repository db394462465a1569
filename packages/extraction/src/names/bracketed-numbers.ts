import { countedKinds } from "./document-number-words.ts";
import type { DocumentNumber } from "./document-number.ts";
import { runBefore, skipBlankBefore } from "./han-run.ts";
import { endsInKind, isWordEnd, issuerCodeStart } from "./issuer-codes.ts";
import { issuingBodies } from "./issuing-bodies.ts";
import { Leftward } from "./leftward.ts";
import { bodyStart } from "./state-bodies.ts";

const opening = "〔[(【〈{";
const closing = "〕])】〉}";
const certainBrackets = "〔【";
const longestCode = 10;
/** What stands before a certificate's number, as 房权证京字(2023)第5号. */
const certificate = /证$|[执牌护]照$/;

/** The number that ends in the 号 at an offset and has its year in brackets; null where it has no issuer. */
export function bracketedNumber(plain: string, at: number): DocumentNumber | null {
  const left = new Leftward(plain, at);
  const serial = left.digits(5);
  const ordinal = left.sign("第");
  if (serial === "" || left.sign(closing) === "") return null;
  left.sign("年");
  const year = left.year();
  const bracket = left.sign(opening);
  if (year === null || bracket === "") return null;
  const issuer = issuerBefore(plain, skipBlankBefore(plain, left.at), bracket);
  if (issuer === null) return null;
  return {
    start: issuer.start,
    end: at + 1,
    issuers: issuer.names,
    year,
    serial: Number(serial),
    bracket,
    normal: `${issuer.words}〔${year}〕${issuer.isCounted ? ordinal : ""}${Number(serial)}号`,
  };
}

interface Issuer {
  readonly start: number;
  readonly names: readonly string[];
  readonly words: string;
  /** Whether the number counts documents of a kind, as 中国人民银行公告〔2024〕第3号: 第 then belongs to it. */
  readonly isCounted: boolean;
}

function issuerBefore(plain: string, end: number, bracket: string): Issuer | null {
  const kind = countedKinds.find((word) => plain.startsWith(word, end - word.length));
  if (kind !== undefined) {
    const bodies = issuingBodies(plain, end - kind.length);
    if (bodies !== null)
      return { ...bodies, words: `${bodies.names.join(" ")}${kind}`, isCounted: true };
  }
  const start =
    issuerCodeStart(plain, end) ?? bodyStart(plain, end) ?? unknownCodeStart(plain, end, bracket);
  if (start === null || certificate.test(plain.slice(Math.max(0, start - 2), start))) return null;
  const words = plain.slice(start, end).replaceAll(/[ \n]/g, "");
  return { start, names: [words], words, isCounted: false };
}

/** Where a short name that is not known begins: behind the last word that can stand before one. */
function unknownCodeStart(plain: string, end: number, bracket: string): number | null {
  const { text, placeOf } = runBefore(plain, end, false);
  const isCertain = certainBrackets.includes(bracket);
  if (text === "" || (!isCertain && !endsInKind(text))) return null;
  let start = Math.max(0, text.length - 2);
  while (!isWordEnd(text, start)) start -= 1;
  const length = text.length - start;
  return length < 2 || length > longestCode ? null : placeOf(start);
}
