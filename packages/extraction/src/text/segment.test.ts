import * as fc from "fast-check";
import { expect, test } from "vitest";

import { normalise } from "./normalise.ts";
import { segment } from "./segment.ts";

function sentences(text: string): string[] {
  const plain = normalise(text);
  return segment(plain.text, plain.isCapital).map(({ start, end }) =>
    text.slice(plain.startOf(start), plain.endOf(end)),
  );
}

function clauses(text: string): string[] {
  const plain = normalise(text);
  return segment(plain.text, plain.isCapital).flatMap((sentence) =>
    sentence.clauses.map(({ start, end }) => plain.text.slice(start, end)),
  );
}

const sentenceCases: [name: string, parts: string[], glue?: string][] = [
  ["Chinese stops", ["降准。", "何时？", "立即！", "待定"], ""],
  ["a Chinese semicolon parts no sentence", ["第一；第二。"], ""],
  ["quotes and brackets close behind a stop", ["他说：“好。”", "（见附件。）", "完。"], ""],
  ["a quote that opens behind a stop", ["“一。”", "“二。”"], ""],
  ["English stops", ["It rose.", "Why?", "So!", "End"]],
  ["a quote closes behind an English stop", ['He said "yes."', "Then he left."]],
  ["decimals", ["It pays 1.75 percent on 1.5 bn. yuan.", "The rest is open."]],
  ["titles", ["Mr. Li met Dr. Wang.", "They agreed."]],
  ["numbered words", ["See No. 5 and Art. 3.", "Then stop."]],
  ["`no` at an end", ["The answer is no.", "The plan stays."]],
  ["months before a day", ["It starts on Jan. 7 in Wuhan.", "It ends in Dec.", "Then it is over."]],
  ["a country before a name", ["The U.S. Department of Commerce replied.", "China did not."]],
  ["a country before an opener", ["It binds the U.S.", "The ban stays."]],
  ["initials", ["J. Smith wrote it.", "Others agreed."]],
  ["e.g. and i.e.", ["Take e.g. Beijing, i.e. the capital.", "Next."]],
  ["a small letter goes on", ["approx. five firms etc. and more.", "Next."]],
  ["addresses and versions", ["See www.example.org and v1.2.3 of it.", "Next."]],
  ["dots that trail", ["It was late...", "The end."]],
  ["mixed scripts", ["The PBoC lends.", "人民银行放贷。", "It lends more."]],
];

test.each(sentenceCases)("sentences: %s", (_name, parts = [], glue = " ") => {
  expect(sentences(parts.join(glue))).toEqual(parts);
});

const clauseCases: readonly (readonly [name: string, parts: readonly string[]])[] = [
  ["commas and semicolons", ["first, ", "second; ", "third."]],
  ["Chinese commas and semicolons", ["规模扩大,", "利率下调;", "期限不变。"]],
  ["a list comma binds", ["财政部、海关总署和税务总局明确,", "免征关税。"]],
  ["thousands", ["some 5,000 firms, ", "no more."]],
  ["brackets hold together", ["banks (large, small) lend, ", "firms pay."]],
];

test.each(clauseCases)("clauses: %s", (_name, parts) => {
  expect(clauses(parts.join(""))).toEqual(parts);
});

const paragraphCases: readonly (readonly [
  name: string,
  text: string,
  paragraphs: readonly number[],
])[] = [
  [
    "a heading without a stop is its own",
    "Relending grows\nThe bank acted. It did more.",
    [0, 1, 1],
  ],
  ["an empty line parts", "One.\n\nTwo.", [0, 1]],
  ["list items are their own", "Aims\n- one\n- two", [0, 1, 2]],
  ["numbered items are their own", "1. One\n2. Two\n（三）三", [0, 1, 2]],
  ["a line broken in mid-sentence goes on", "the bank opened a\nfacility today. It lends.", [0, 0]],
  [
    "wrapped lines go on",
    "The facility of the central bank lends to banks that lend to\nFirms in technology and to others that renew equipment. The\nBanks pay a low rate. It ends in 2027.",
    [0, 0, 0],
  ],
  [
    "wrapped Chinese lines go on",
    "为贯彻落实党中央国务院关于推动大规模设备更新的决策部署\n进一步加大对科技创新和技术改造的金融支持力度设立再贷款\n引导金融机构放贷。到期收回。",
    [0, 0],
  ],
];

test.each(paragraphCases)("paragraphs: %s", (_name, text, paragraphs) => {
  const plain = normalise(text);
  const found = segment(plain.text, plain.isCapital);
  expect(found.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
});

test("sentences are in order, hold all but white space, and their clauses cover them", () => {
  const piece = fc.constantFrom(...'a|B|.|。|,|;|5|"|(|)|、|\n|\n\n| |U.S.|1. |!|？|年'.split("|"));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const plain = normalise(pieces.join(""));
      let behind = 0;
      for (const { start, end, clauses: parts } of segment(plain.text, plain.isCapital)) {
        expect(plain.text.slice(behind, start).trim()).toBe("");
        expect(parts.map((part) => plain.text.slice(part.start, part.end)).join("")).toBe(
          plain.text.slice(start, end),
        );
        expect([parts[0]?.start, parts.at(-1)?.end]).toEqual([start, end]);
        behind = end;
      }
      expect(plain.text.slice(behind).trim()).toBe("");
    }),
  );
});
