import { type Language, language } from "./language.ts";
import { unitEndings, unitWords } from "./unit-words.ts";

const grouped = new Intl.NumberFormat("en-GB");
const short = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });
const shortUngrouped = new Intl.NumberFormat("en-GB", {
  maximumFractionDigits: 2,
  useGrouping: false,
});

/** A number in full, its digits in groups of three: both languages write it so. */
export function formatCount(value: number): string {
  return grouped.format(value);
}

interface Scale {
  readonly size: number;
  readonly word: string;
  /** From this share of the size on, two decimals of the scale below would round up to it. */
  readonly from: number;
}

const englishScales: readonly Scale[] = [
  { size: 1e12, word: "tn", from: 0.999995 },
  { size: 1e9, word: "bn", from: 0.999995 },
  { size: 1e6, word: "m", from: 0.999995 },
];

const chineseScales: readonly Scale[] = [
  { size: 1e12, word: "万亿", from: 0.9999995 },
  { size: 1e8, word: "亿", from: 0.9999995 },
  { size: 1e4, word: "万", from: 1 },
];

/** Below it money is given in full. */
const leastRounded = 1e6;

const currencyWords: Readonly<Record<string, string>> = {
  CNY: "元",
  USD: "美元",
  EUR: "欧元",
  JPY: "日元",
  GBP: "英镑",
  HKD: "港元",
};

/** Money on a short scale with two decimals at most, `CNY 1.2 tn` or `1.2万亿元`; below a million with all its digits. */
export function formatMoney(value: number, currency: string, of: Language = language): string {
  return of === "zh" ? chineseMoney(value, currency) : englishMoney(value, currency);
}

function englishMoney(value: number, currency: string): string {
  const scale = scaleOf(value, englishScales);
  if (!scale) return `${currency} ${grouped.format(value)}`;
  return `${currency} ${short.format(value / scale.size)} ${scale.word}`;
}

function chineseMoney(value: number, currency: string): string {
  const word = currencyWords[currency];
  const figure = chineseFigure(value);
  return word === undefined ? `${currency} ${figure}` : `${figure}${word}`;
}

function chineseFigure(value: number): string {
  const scale = scaleOf(value, chineseScales);
  const isShort =
    scale && (Math.abs(value) >= leastRounded || Number.isInteger(value / (scale.size / 100)));
  return isShort
    ? `${shortUngrouped.format(value / scale.size)}${scale.word}`
    : grouped.format(value);
}

function scaleOf(value: number, scales: readonly Scale[]): Scale | undefined {
  return scales.find(({ size, from }) => Math.abs(value) / size >= from);
}

/** The exact figure, with a reading on the other language's scale beside it, where it helps to catch a slip of units. */
export function formatMoneyExactly(
  value: number,
  currency: string,
  of: Language = language,
): string {
  const digits = grouped.format(value);
  if (of === "zh") {
    const word = currencyWords[currency];
    const exact = word === undefined ? `${currency} ${digits}` : `${digits}${word}`;
    return value >= 1e6 ? `${exact}（${englishMoney(value, currency)}）` : exact;
  }
  const exact = `${currency} ${digits}`;
  return currency === "CNY" && value >= 1e8
    ? `${exact} (${short.format(value / 1e8)} 亿元)`
    : exact;
}

/** A share of a hundred: `1.75%`. */
export function formatPercent(percent: number): string {
  return `${grouped.format(percent)}%`;
}

export type Figure = number | readonly [number, number] | readonly number[] | null;

/** A figure as it is shown, and what of its unit stays in the English of its source; empty where nothing does. */
export interface FigureParts {
  readonly figure: string;
  readonly unit: string;
}

/** A figure with its unit as a source words it: `1.75%`, `CNY 20 m of loan`, `2–3 firms`; `1.75%`, `2–3家企业`. */
export function formatFigure(figure: Figure, unit: string | null, of: Language = language): string {
  const parts = figureParts(figure, unit, of);
  return [parts.figure, parts.unit].filter((part) => part !== "").join(" ");
}

/** The same in two parts, for a page that marks words held in English only. */
export function figureParts(
  figure: Figure,
  unit: string | null,
  of: Language = language,
): FigureParts {
  if (figure === null) return { figure: "", unit: unit ?? "" };
  const numbers = typeof figure === "number" ? [figure] : [...figure];
  const plain = numbers.map((number) => grouped.format(number)).join("–");
  const held = of === "zh" ? unitWords[unit ?? ""] : undefined;
  if (held !== undefined) return { figure: `${plain}${held}`, unit: "" };
  const [word = "", ...rest] = (unit ?? "").split(" ");
  if (word === "percent") return ended(`${plain}%`, rest.join(" "), of);
  if (!/^[A-Z]{3}$/.test(word)) return { figure: plain, unit: unit ?? "" };
  return ended(
    numbers.map((number) => formatMoney(number, word, of)).join(" – "),
    rest.join(" "),
    of,
  );
}

function ended(figure: string, rest: string, of: Language): FigureParts {
  const held = of === "zh" ? unitEndings[rest] : undefined;
  return held === undefined ? { figure, unit: rest } : { figure: `${figure}${held}`, unit: "" };
}
