import { expect, test } from "vitest";

import { normalise } from "../text/normalise.ts";
import { findQuantities } from "./find-quantities.ts";

const cases: [written: string, qualifier: string, whole: string][] = [
  ["500 billion yuan", "exact", "500 billion yuan"],
  ["more than 5 billion yuan", "more-than", "more than 5 billion yuan"],
  ["over RMB 3bn", "more-than", "over RMB 3bn"],
  ["exceeds 460 billion yuan", "more-than", "exceeds 460 billion yuan"],
  ["no more than 2 million yuan", "up-to", "no more than 2 million yuan"],
  ["capped at 3 million yuan", "up-to", "capped at 3 million yuan"],
  ["as much as US$47.5 billion", "up-to", "as much as US$47.5 billion"],
  ["up to a total of 5 million yuan", "up-to", "up to a total of 5 million yuan"],
  ["at least 1 billion yuan", "at-least", "at least 1 billion yuan"],
  ["not less than 1 billion yuan", "at-least", "not less than 1 billion yuan"],
  ["5 million yuan or more", "at-least", "5 million yuan or more"],
  ["nearly half a trillion dollars", "less-than", "nearly half a trillion dollars"],
  ["less than 5 million yuan", "less-than", "less than 5 million yuan"],
  ["about 4 billion yuan", "approximately", "about 4 billion yuan"],
  ["an estimated 4 billion dollars", "approximately", "an estimated 4 billion dollars"],
  ["超过50亿元", "more-than", "超过50亿元"],
  ["突破50亿元", "more-than", "突破50亿元"],
  ["50亿元以上", "more-than", "50亿元以上"],
  ["300多亿元", "more-than", "300多亿元"],
  ["3000余亿元", "more-than", "3000余亿元"],
  ["十余亿元", "more-than", "十余亿元"],
  ["50亿元（含）以上", "at-least", "50亿元（含）以上"],
  ["不低于10亿元", "at-least", "不低于10亿元"],
  ["不少于10亿元", "at-least", "不少于10亿元"],
  ["近50亿元", "less-than", "近50亿元"],
  ["接近50亿元", "less-than", "接近50亿元"],
  ["约50亿元", "approximately", "约50亿元"],
  ["50亿元左右", "approximately", "50亿元左右"],
  ["不超过100万元", "up-to", "不超过100万元"],
  ["最高不超过人民币1000万元", "up-to", "最高不超过人民币1000万元"],
  ["最高补助6000万元", "up-to", "最高补助6000万元"],
  ["10亿元以内", "up-to", "10亿元以内"],
  ["签约50亿元", "exact", "50亿元"],
  ["节约50亿元", "exact", "50亿元"],
  ["最近50亿元", "exact", "50亿元"],
  ["通过50亿元", "exact", "50亿元"],
];

test.each(cases)("%s is %s", (written, qualifier, whole) => {
  const plain = normalise(written);
  const [mention] = findQuantities(plain.text, null).filter(({ kind }) => kind === "money");
  const place = mention?.kind === "money" ? mention.whole : { start: 0, end: 0 };
  expect(mention).toMatchObject({ qualifier });
  expect(written.slice(plain.startOf(place.start), plain.endOf(place.end))).toBe(whole);
});

test("a qualifier before the base of a share holds for the share", () => {
  expect(findQuantities("不超过投资额的30%", null)).toMatchObject([
    { value: 30, qualifier: "up-to" },
  ]);
});

test("an amount in brackets behind one of another currency is about right", () => {
  const [, converted] = findQuantities("1 trillion yuan ($138 bn)", null);
  expect(converted).toMatchObject({ currency: "USD", qualifier: "approximately" });
});
