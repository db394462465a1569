import * as fc from "fast-check";

/** Words for a quantity with what they say. */
export interface Notation {
  readonly words: string;
  readonly kind: "money" | "rate" | "count";
  readonly value: number | readonly [number, number];
  /** ISO 4217, or the unit of a rate. */
  readonly unit: string;
  readonly qualifier: string;
}

/** A decimal with at most so many places, exact as its digits say. */
const decimal = (most: number, places: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most * 10 ** places }), fc.constant(places))
    .map(([digits, shift]) => Number(`${digits}e-${shift}`));

const times = (value: number, power: number) => Number(`${value}e${power}`);

const digitsHan = "零一二三四五六七八九";

/** A whole number below ten thousand in Chinese characters, as people write it. */
export function inHan(number: number): string {
  const units = ["", "十", "百", "千"];
  return Array.from(String(number), Number)
    .map((digit, at, all) =>
      digit === 0 ? "零" : `${digitsHan.charAt(digit)}${units[all.length - 1 - at] ?? ""}`,
    )
    .join("")
    .replace(/零+/g, "零")
    .replace(/(?<=.)零$/, "")
    .replace(/^一十/, "十");
}

const ones =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number from one to 999 in English words. */
export function inEnglish(number: number): string {
  if (number < 20) return ones[number - 1] ?? "";
  if (number < 100)
    return [tens[Math.floor(number / 10) - 2], ones[(number % 10) - 1]].filter(Boolean).join("-");
  const rest = number % 100;
  const hundreds = `${ones[Math.floor(number / 100) - 1] ?? ""} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${inEnglish(rest)}`;
}

type Scale = readonly [word: string, power: number];
const hanScales: Scale[] = [
  ["", 0],
  ["万", 4],
  ["亿", 8],
  ["万亿", 12],
];
const englishScales: Scale[] = [
  [" thousand", 3],
  [" million", 6],
  [" billion", 9],
  [" trillion", 12],
];
const shortScales: Scale[] = [
  ["m", 6],
  ["mn", 6],
  ["bn", 9],
  ["tn", 12],
];
const grouped = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 6 });

const amountZh = fc
  .tuple(
    decimal(9_999, 2),
    fc.constantFrom(...hanScales),
    fc.constantFrom(
      ["", "元", "CNY"],
      ["", "元人民币", "CNY"],
      ["人民币", "元", "CNY"],
      ["", "美元", "USD"],
      ["", "欧元", "EUR"],
      ["", "日元", "JPY"],
    ),
    fc.constantFrom(String, grouped),
  )
  .map(([number, [word, power], [before = "", behind = "", unit = ""], write]) => ({
    words: `${before}${write(number)}${word}${behind}`,
    value: times(number, power),
    unit,
  }));

const amountHan = fc
  .tuple(fc.integer({ min: 11, max: 9_999 }), fc.constantFrom(...hanScales.slice(1)))
  .map(([number, [word, power]]) => ({
    words: `${inHan(number)}${word}元`,
    value: number * 10 ** power,
    unit: "CNY",
  }));

const amountEn = fc
  .tuple(decimal(999, 2), fc.constantFrom(...englishScales))
  .chain(([number, [word, power]]) =>
    fc
      .constantFrom(
        [`${number}${word} yuan`, "CNY"],
        [`RMB ${number}${word}`, "CNY"],
        [`a ${number}-${word.trim()}-yuan fund`, "CNY"],
        [`US$${number}${word}`, "USD"],
        [`$${number}${word}`, "USD"],
        [`€${number}${word}`, "EUR"],
        [`${number}${word} dollars`, "USD"],
      )
      .map(([words = "", unit = ""]) => ({ words, value: times(number, power), unit })),
  );

const amountShort = fc
  .tuple(
    decimal(999, 2),
    fc.constantFrom(...shortScales),
    fc.constantFrom(["RMB ", "CNY"], ["RMB", "CNY"], ["¥", "CNY"], ["US$", "USD"], ["£", "GBP"]),
  )
  .map(([number, [word, power], [before = "", unit = ""]]) => ({
    words: `${before}${number}${word}`,
    value: times(number, power),
    unit,
  }));

const amountWords = fc
  .tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom(...englishScales),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([number, [word, power], rest]) => ({
    words: `${inEnglish(number)}${word}${rest === 0 || power !== 6 ? "" : ` ${inEnglish(rest)} thousand`} yuan`,
    value: number * 10 ** power + (power === 6 ? rest * 1_000 : 0),
    unit: "CNY",
  }));

const qualifiersZh = fc.constantFrom(
  ["", "", "exact"],
  ["超过", "", "more-than"],
  ["近", "", "less-than"],
  ["不超过", "", "up-to"],
  ["不低于", "", "at-least"],
  ["约", "", "approximately"],
  ["", "以上", "more-than"],
  ["", "左右", "approximately"],
);
const qualifiersEn = fc.constantFrom(
  ["", "exact"],
  ["more than ", "more-than"],
  ["nearly ", "less-than"],
  ["up to ", "up-to"],
  ["at least ", "at-least"],
  ["about ", "approximately"],
);

const isNamed = (words: string) => words.startsWith("a ");

/** Amounts in either language, each with how it is qualified. */
export const amounts: fc.Arbitrary<Notation> = fc.oneof(
  fc
    .tuple(fc.oneof(amountZh, amountHan), qualifiersZh)
    .map(([{ words, ...amount }, [before = "", behind = "", qualifier = ""]]) => ({
      ...amount,
      words: `${before}${words}${behind}`,
      kind: "money" as const,
      qualifier,
    })),
  fc
    .tuple(fc.oneof(amountEn, amountShort, amountWords), qualifiersEn)
    .map(([{ words, ...amount }, [before = "", qualifier = ""]]) => ({
      ...amount,
      words: isNamed(words) ? words : `${before}${words}`,
      kind: "money" as const,
      qualifier: isNamed(words) ? "exact" : qualifier,
    })),
);

/** Ranges whose unit stands once or twice; the first end lies below the second. */
export const ranges: fc.Arbitrary<Notation> = fc
  .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 99 }))
  .map(([low, more]): [number, number] => [low, low + more])
  .chain(([low, high]) =>
    fc
      .constantFrom<[string, number]>(
        [`${low}亿元至${high}亿元`, 8],
        [`${low}至${high}亿元`, 8],
        [`${low}亿—${high}亿元`, 8],
        [`${low}-${high}万元`, 4],
        [`${low}万亿元到${high}万亿元`, 12],
        [`${low} to ${high} billion yuan`, 9],
        [`${low}–${high} million yuan`, 6],
        [`RMB ${low}-${high} billion`, 9],
        [`between ${low} and ${high} trillion yuan`, 12],
        [`RMB ${low} billion to RMB ${high} billion`, 9],
      )
      .map(([words, power]) => ({
        words,
        kind: "money" as const,
        value: [low * 10 ** power, high * 10 ** power] as const,
        unit: "CNY",
        qualifier: "exact",
      })),
  );

const places = (value: number) => Array.from(String(value).split(".")[1] ?? "", Number);
const pointed = (value: number) =>
  `${inHan(Math.floor(value)) || "零"}${
    places(value).length > 0
      ? `点${places(value)
          .map((digit) => digitsHan.charAt(digit))
          .join("")}`
      : ""
  }`;

/** Shares, rates and changes of rates. */
export const rates: fc.Arbitrary<Notation> = decimal(99, 2).chain((number) =>
  fc
    .constantFrom<[string, number, string]>(
      [`${number}%`, number, "percent"],
      [`${number}％`, number, "percent"],
      [`${number} percent`, number, "percent"],
      [`${number} per cent`, number, "percent"],
      [`百分之${number}`, number, "percent"],
      [`百分之${pointed(number)}`, number, "percent"],
      [`${number}个百分点`, number, "percentage-points"],
      [`${number} percentage points`, number, "percentage-points"],
      [`${Math.ceil(number)}个基点`, Math.ceil(number), "basis-points"],
      [`${Math.ceil(number)} basis points`, Math.ceil(number), "basis-points"],
      [`a ${Math.ceil(number)}-basis-point cut`, Math.ceil(number), "basis-points"],
      [`${Math.ceil(number)}bp`, Math.ceil(number), "basis-points"],
      [`${inHan(Math.ceil(number / 12))}成`, Math.ceil(number / 12) * 10, "percent"],
    )
    .map(([words, value, unit]) => ({
      words,
      kind: "rate" as const,
      value,
      unit,
      qualifier: "exact",
    })),
);

/** Prices per unit of measure and counted things: neither is money. */
export const counts: fc.Arbitrary<Notation> = decimal(999, 1).chain((number) => {
  const whole = Math.ceil(number) + 1;
  return fc
    .constantFrom<[string, number, string]>(
      [`每千克${number}元`, number, "元每千克"],
      [`每吨${number}元`, number, "元每吨"],
      [`${number}元/千瓦时`, number, "元/千瓦时"],
      [`${number} yuan per kilogram`, number, "yuan per kilogram"],
      [`${whole}家企业`, whole, "家"],
      [`${whole}万家企业`, whole * 10_000, "家"],
      [`${whole}个项目`, whole, "个"],
      [`${whole}项任务`, whole, "项"],
      [`${whole} firms`, whole, "firms"],
      [`${whole} million people`, whole * 1_000_000, "people"],
    )
    .map(([words, value, unit]) => ({
      words,
      kind: "count" as const,
      value,
      unit,
      qualifier: "exact",
    }));
});

/** Words with numbers in them that say no amount. */
export const decoys: readonly string[] = [
  "“十五五”时期",
  "十四五规划",
  "一带一路",
  "三农工作",
  "二十大报告",
  "九三学社",
  "三元锂电池",
  "5G网络",
  "第三条",
  "数百亿元",
  "几十亿元",
  "上百亿元",
  "国发〔2024〕7号",
  "billions of yuan",
  "a third of a trillion yuan",
  "Article 12",
  "H20 chips",
  "€1,5 billion",
];
