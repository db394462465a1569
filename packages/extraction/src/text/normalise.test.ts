import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { normalise } from "./normalise.ts";

const cases: readonly (readonly [name: string, written: string, plain: string])[] = [
  ["lower-cases", "RMB 500 Billion", "rmb 500 billion"],
  ["folds full-width forms", "ＲＭＢ５，０００：（１．５％）；", "rmb5,000:(1.5%);"],
  ["keeps Chinese full stops and list commas", "一、二。", "一、二。"],
  ["folds ligatures and letter symbols", "ﬁnance №5 Ⅱ", "finance no5 ii"],
  ["folds mathematical digits beyond the BMP", "𝟓𝟎𝟎 yuan", "500 yuan"],
  ["leaves ① alone, which would run into a number", "①5000亿元", "①5000亿元"],
  ["leaves ½ and ² alone", "2½ m²", "2½ m²"],
  ["simplifies traditional characters", "再貸款與設備更新", "再贷款与设备更新"],
  ["keeps rare Han characters", "𠀀字", "𠀀字"],
  ["composes letters with their marks", "Cafe\u0301 Lu\u0308", "café lü"],
  ["drops soft hyphens and zero-width characters", "re\u00ADlen\u200Bding\uFEFF", "relending"],
  ["makes quotes plain", "“新质”‘x’「标题」", '"新质"\'x\'"标题"'],
  ["makes dashes plain", "10–20 — 2024―2026 −5", "10-20 - 2024-2026 -5"],
  ["makes one space of many", "a\u00A0 \t\u3000b", "a b"],
  [
    "drops spaces that only set digits off from Han",
    "到 2027 年投入 5000 亿元",
    "到2027年投入5000亿元",
  ],
  ["keeps spaces between Han", "国务院 公报", "国务院 公报"],
  ["keeps a line break and drops spaces around it", "one \r\n two", "one\ntwo"],
  ["makes one empty line of many", "one\n\n \n\ntwo", "one\n\ntwo"],
  ["drops white space at both ends", " \n text \n", "text"],
  [
    "drops emphasis",
    "a **bold** and *thin* __word__ `code` ~~gone~~",
    "a bold and thin word code gone",
  ],
  ["keeps signs that mark nothing", "snake_case 5*3 ~10 a * b", "snake_case 5*3 ~10 a * b"],
  ["drops heading marks and parts the heading", "# Title #\nText", "title\n\ntext"],
  [
    "drops list marks and parts the items",
    "Text\n- one\n* two\n• three",
    "text\n\none\n\ntwo\n\nthree",
  ],
  ["drops quote marks", "> quoted\n>> twice", "quoted\ntwice"],
  ["drops rules", "one\n---\ntwo", "one\n\ntwo"],
  ["keeps the words of a link", "see [the *plan*](https://x.test/a_(b)) now", "see the plan now"],
  ["keeps the words of an image", "![a map](map.png)", "a map"],
  ["keeps brackets that are no link", "〔2024〕5号 [1] (x)", "〔2024〕5号 [1] (x)"],
];

test.each(cases)("%s", (_name, written, plain) => {
  expect(normalise(written).text).toBe(plain);
});

describe("offsets", () => {
  test("lead from a match back to the untouched words", () => {
    const written = "共 **５，０００ 億元**（ﬁ\u00ADnal）";
    const plain = normalise(written);
    const start = plain.text.indexOf("5,000亿元");
    const words = written.slice(plain.startOf(start), plain.endOf(start + "5,000亿元".length));
    expect(words).toBe("５，０００ 億元");
  });

  test("of an expanded character cover it whole", () => {
    const plain = normalise("aﬁb");
    expect(plain.text).toBe("afib");
    expect([plain.startOf(1), plain.endOf(2)]).toEqual([1, 2]);
    expect([plain.startOf(2), plain.endOf(3)]).toEqual([1, 2]);
  });

  test("tell capitals from small letters", () => {
    const plain = normalise("The us and the US");
    const capitals = Array.from(plain.text, (_, at) => plain.isCapital(at)).flatMap((is, at) =>
      is ? [at] : [],
    );
    expect(capitals).toEqual([0, 15, 16]);
  });

  const piece = fc.constantFrom(
    ..."a Z 5 ， ％ 亿 億 貸 。 e\u0301 ﬁ 𠀀 😀 👩‍💻 \u00AD \u200B \u3000 \n \r\n # ** _ ` [x](y) > -".split(
      " ",
    ),
    " ",
    "\uD840",
    "\u0301",
    "㌀",
    "가",
  );
  const mixed = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  const units = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
    .map((codes) => String.fromCharCode(...codes));

  test("never go back and never leave the text, whatever the script", () => {
    fc.assert(
      fc.property(fc.oneof(mixed, units), (written) => {
        const plain = normalise(written);
        const places = Array.from({ length: plain.text.length }, (_, at) => [
          plain.startOf(at),
          plain.endOf(at + 1),
        ]);
        const wrong = places.find(
          ([start = 0, end = 0], at) =>
            start < (places[at - 1]?.[0] ?? 0) || end <= start || end > written.length,
        );
        expect(wrong).toBeUndefined();
        expect([plain.endOf(0), plain.startOf(plain.text.length)]).toEqual([0, written.length]);
      }),
    );
  });

  test("give words that fold to the match itself", () => {
    fc.assert(
      fc.property(mixed, mixed, (before, behind) => {
        const written = `${before}。5,000億 元 Yuan。${behind}`;
        const plain = normalise(written);
        const match = "5,000亿元yuan";
        const start = plain.text.indexOf("。5,000亿") + 1;
        const end = plain.text.indexOf("yuan", start) + "yuan".length;
        const words = written.slice(plain.startOf(start), plain.endOf(end));
        expect(words).toBe("5,000億 元 Yuan");
        expect(normalise(words).text.replaceAll(" ", "")).toBe(match);
      }),
    );
  });

  test("are the identity on text that is plain already", () => {
    const text = "the pboc set 500 billion yuan aside.\n人民银行安排5000亿元。";
    const plain = normalise(text);
    expect(plain.text).toBe(text);
    expect(Array.from(text, (_, at) => plain.startOf(at))).toEqual(Array.from(text, (_, at) => at));
  });
});
