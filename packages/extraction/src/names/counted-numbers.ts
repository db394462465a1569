import { numberOf } from "../quantities/date-numbers.ts";
import { readChineseNumber } from "../quantities/numbers-zh.ts";
import { isHan, isWordUnit } from "../text/character-classes.ts";
import { countedKinds } from "./document-number-words.ts";
import type { DocumentNumber } from "./document-number.ts";
import { isBlank, skipBlankBefore } from "./han-run.ts";
import { issuingBodies } from "./issuing-bodies.ts";
import { Leftward } from "./leftward.ts";

const hanSerial = "〇零一二三四五六七八九十百";

interface Counted {
  readonly kind: string;
  readonly year: number | null;
  readonly serial: string;
  /** Where the words before kind or year end, and where the number ends. */
  readonly from: number;
  readonly end: number;
}

/** The number around the 号 at an offset that counts orders or notices: 国务院令第752号, 商务部公告2024年第46号. */
export function countedNumber(plain: string, at: number): DocumentNumber | null {
  const counted = kindBefore(plain, at) ?? kindBehind(plain, at);
  const serial = counted && serialOf(counted.serial);
  if (counted === null || serial === null) return null;
  const { kind, year, from, end } = counted;
  const issuer = stateOrder(plain, from, kind) ?? issuingBodies(plain, from);
  const isAlone = issuer === null && kind !== "令" && year !== null && isHead(plain, from);
  if (issuer === null && !isAlone) return null;
  const names = issuer?.names ?? [];
  const inYear = year === null ? "" : `${year}年`;
  return {
    start: issuer?.start ?? from,
    end,
    issuers: names,
    year,
    serial,
    bracket: null,
    normal: `${names.join(" ")}${kind}${inYear}第${serial}号`,
  };
}

function kindBefore(plain: string, at: number): Counted | null {
  const left = new Leftward(plain, at);
  const ordered = orderIn(left);
  if (ordered === null) return null;
  left.sign("(");
  left.blank();
  const kind = left.word(countedKinds);
  return kind && { kind, ...ordered, from: skipBlankBefore(plain, left.at), end: at + 1 };
}

/** 第752号令 and 2024年第46号公告. */
function kindBehind(plain: string, at: number): Counted | null {
  const behind = isBlank(plain, at + 1) ? at + 2 : at + 1;
  const kind = countedKinds.find((word) => plain.startsWith(word, behind));
  if (kind === undefined) return null;
  const left = new Leftward(plain, at);
  const ordered = orderIn(left);
  return (
    ordered && {
      kind,
      ...ordered,
      from: skipBlankBefore(plain, left.at),
      end: behind + kind.length,
    }
  );
}

/** 第752 and 2024年第46, which say at least one of 第 and the year. */
function orderIn(left: Leftward): Pick<Counted, "year" | "serial"> | null {
  const serial = left.digits(5) || left.characters(7, hanSerial);
  if (serial === "") return null;
  const ordinal = left.sign("第");
  const year = left.sign("年") === "" ? null : left.year();
  return ordinal === "" && year === null ? null : { year, serial };
}

function serialOf(written: string): number | null {
  const value = written.includes("百") ? readChineseNumber(written, 0)?.value : numberOf(written);
  return value === undefined || value < 1 ? null : value;
}

/** 国令第786号 and 中华人民共和国主席令第十五号 name no body of their own. */
const orders = /(?:国|(?:中华人民共和国)?(?:国家)?主席)$/;

function stateOrder(plain: string, end: number, kind: string) {
  const name =
    kind === "令" ? orders.exec(plain.slice(Math.max(0, end - 11), end))?.[0] : undefined;
  return name === undefined ? null : { start: end - name.length, names: [name] };
}

/** Whether no word goes on before an offset. */
function isHead(plain: string, at: number): boolean {
  const before = plain.charCodeAt(at - 1);
  return (
    at === 0 || !(isHan(before) || isWordUnit(before)) || "《〈“、。".includes(plain.charAt(at - 1))
  );
}
