import { Extraction } from "@nqpf/domain/reading";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { normalise } from "../src/text/normalise.ts";
import { anExtractor, someHash } from "./an-extractor.ts";

const seeded = { seed: 20_250_813 };

/** What pages mix into words, each piece whole or broken. */
const pieces = fc.constantFrom(
  ..."额度 5000亿元 ５０００億圓 1.75％ 國發〔２０２４〕７號 𠀀𪚥 𠮷野家 😀 👩‍💻 🇨🇳 ｱｲ ㈱ ㎏ № ﬁ Ⅷ ① ½ é e\u0301 Å 가 각 ไทย עברית عربي हिन्दी \u200b \u200d \u00ad \ufeff \u2060 \ufe0f \u202e \u0301 ** __ ~~ ` # > - | [x](y) ![z](w) 〔〕 【】 “” ‘’ — … \ud842 \udfb7 relend\u00ading re\u200blending **再**贷款 科_技_型 *5*00亿元".split(
    " ",
  ),
  " ",
  "\n",
  "\r\n",
  "\n\n",
  "\u3000",
  "\t",
);
const anyText = fc.string({ unit: "binary", maxLength: 12 });
const mixed = fc
  .array(fc.oneof({ arbitrary: pieces, weight: 4 }, { arbitrary: anyText, weight: 1 }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(""));

/** Sentences with every field of a reading, to stand among the mixed pieces. */
const sentences = fc.constantFrom(
  "中国人民银行设立科技创新再贷款，额度５０００億元，利率**1.75%**，2024年4月起实施（银发〔２０２４〕１２ 號）。",
  "The central bank set up a re\u00adlending facility of RMB 500bn at 1.75 per\u200bcent until 31 December 2026.",
  "財政部對機器人企業給予貼息，資金來源尚未公布。",
  "工信部将扩大**集成电路**企业加计扣除范围，到2027年培育100家企业。",
);

/** Every object of an extraction that has a place, with the words it claims for it. */
function spansIn(value: unknown): { words: string; start: number; end: number }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap((member) => spansIn(member));
  const { start, end, text, name, trigger } = value as Record<string, unknown>;
  const words = text ?? name ?? trigger;
  return typeof start === "number" && typeof end === "number" && typeof words === "string"
    ? [{ words, start, end }, ...inner]
    : inner;
}

test("every span of every field is exact among mixed scripts, emoji and marks", () => {
  const extractor = anExtractor();
  let spans = 0;
  fc.assert(
    fc.property(mixed, sentences, mixed, sentences, (a, first, b, second) => {
      const text = `${a}\n${first}${b}\n\n${second}`;
      const extraction = extractor.extract({ text, sha256: someHash, published: "2024-04-19" });
      expect(Extraction.parse(extraction)).toEqual(extraction);
      for (const { words, start, end } of spansIn(extraction)) {
        spans += 1;
        expect(text.slice(start, end)).toBe(words);
        expect(words).not.toBe("");
      }
    }),
    { ...seeded, numRuns: 30 },
  );
  expect(spans).toBeGreaterThan(250);
});

test("offsets go there and back", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const plain = normalise(text);
      let before = 0;
      for (let at = 0; at < plain.text.length; at += 1) {
        const [start, end] = [plain.startOf(at), plain.endOf(at + 1)];
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        // The words that a character comes from give that character again, alone.
        const again = normalise(text.slice(start, end)).text;
        const unit = plain.text.charAt(at);
        if (!/\s/.test(unit) && !isMarkdown(text.slice(start, end))) expect(again).toContain(unit);
        before = start;
      }
    }),
    { ...seeded, numRuns: 200 },
  );
});

/** Signs that are text where they stand and a mark by themselves. */
function isMarkdown(words: string): boolean {
  return /^[*_~`#>\-+•●◆◇▪■□·|![\]()]/u.test(words);
}

test("a plain text stays as it is", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const once = normalise(text).text.replaceAll(/[*_~`#>\-+•●◆◇▪■□·|![\]()]/gu, "");
      const plain = normalise(once).text;
      expect(normalise(plain).text).toBe(plain);
    }),
    { ...seeded, numRuns: 200 },
  );
});
