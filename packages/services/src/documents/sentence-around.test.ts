import { expect, it } from "vitest";

import { sentenceAround } from "./sentence-around.ts";

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return sentenceAround(text, start, start + words.length);
};

it("is the whole sentence, of the words' own paragraph, in either language", () => {
  expect(around("Before. The bank pays 1.75 percent to firms. After.", "pays")).toBe(
    "The bank pays 1.75 percent to firms",
  );
  expect(around("此前。人民银行设立再贷款，额度5000亿元。此后。", "设立再贷款")).toBe(
    "人民银行设立再贷款，额度5000亿元",
  );
  expect(around("A heading\nfirms are told to act", "told")).toBe("firms are told to act");
});

it("is cut where it is too long, and not within a character", () => {
  const long = around(`${"𠮷".repeat(50)}设立${"𠮷".repeat(300)}`, "设立");
  expect(long.length).toBeLessThanOrEqual(160);
  expect(long).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
});
