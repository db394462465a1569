import { expect, test } from "vitest";

import { anExtractor, someHash } from "./an-extractor.ts";

const extractor = anExtractor();
const read = (text: string) => extractor.extract({ text, sha256: someHash });

test("a text with more amounts than a book says from where it is not read for them", () => {
  const amount = "奖励500万元。";
  const { unread } = read(amount.repeat(12_000));
  expect(unread).toEqual([{ of: "quantities", from: expect.any(Number), count: 10_000 }]);
  expect(unread?.[0]?.from).toBe(amount.length * 9_999 + "奖励500万".length);
});

test("a text with more measures than anybody takes says from where it is not read for them", () => {
  const measure = "中国人民银行设立科技创新再贷款。\n\n";
  const { unread, measures } = read(measure.repeat(3000));
  expect(unread).toMatchObject([{ of: "measures", count: 1000 }]);
  expect(measures.length).toBeLessThanOrEqual(1000);
  expect(measures.at(-1)?.evidence.start).toBeLessThan(unread?.[0]?.from ?? 0);
});

test("a text that is read to its end says nothing of it", () => {
  expect(read("中国人民银行设立科技创新再贷款，额度5000亿元。")).not.toHaveProperty("unread");
});
