import { expect, test } from "vitest";

import { normalise } from "../text/normalise.ts";
import { findQuantities } from "./find-quantities.ts";
import type { MoneyMention } from "./mentions.ts";

function amounts(text: string): MoneyMention[] {
  return findQuantities(normalise(text).text, "2025-08-13").filter(
    (mention) => mention.kind === "money",
  );
}

function shown(text: string): string[] {
  return amounts(text).map(
    ({ value, currency }) => `${typeof value === "number" ? value : value.join("-")} ${currency}`,
  );
}

const notations: [written: string, value: number, currency: string][] = [
  ["500-billion-yuan programme", 5e11, "CNY"],
  ["RMB 500bn", 5e11, "CNY"],
  ["RMB500 billion", 5e11, "CNY"],
  ["CNY 0.5 trillion", 5e11, "CNY"],
  ["500 billion yuan", 5e11, "CNY"],
  ["500 billion renminbi", 5e11, "CNY"],
  ["yuan 500 bn", 5e11, "CNY"],
  ["¥500bn", 5e11, "CNY"],
  ["half a trillion yuan", 5e11, "CNY"],
  ["five hundred billion yuan", 5e11, "CNY"],
  ["5000亿元", 5e11, "CNY"],
  ["5,000亿元人民币", 5e11, "CNY"],
  ["５，０００ 亿元", 5e11, "CNY"],
  ["人民币5000亿元", 5e11, "CNY"],
  ["0.5万亿元", 5e11, "CNY"],
  ["五千亿元", 5e11, "CNY"],
  ["5千亿元", 5e11, "CNY"],
  ["一万亿元", 1e12, "CNY"],
  ["三千亿元", 3e11, "CNY"],
  ["1.1673万亿元", 1_167_300_000_000, "CNY"],
  ["3万5千亿元", 3.5e12, "CNY"],
  ["1亿5000万元", 1.5e8, "CNY"],
  ["两亿三千万元", 2.3e8, "CNY"],
  ["一点五亿元", 1.5e8, "CNY"],
  ["一千二百三十四万五千六百七十八元", 12_345_678, "CNY"],
  ["壹佰万元整", 1e6, "CNY"],
  ["一百零五万元", 1_050_000, "CNY"],
  ["100万元", 1e6, "CNY"],
  ["a billion yuan", 1e9, "CNY"],
  ["one and a half trillion yuan", 1.5e12, "CNY"],
  ["ten thousand yuan", 1e4, "CNY"],
  ["89.003 billion yuan", 89_003_000_000, "CNY"],
  ["1.5bn yuan", 1.5e9, "CNY"],
  ["10m yuan", 1e7, "CNY"],
  ["US$138 billion", 1.38e11, "USD"],
  ["$70bn", 7e10, "USD"],
  ["$1.2t", 1.2e12, "USD"],
  ["USD100m", 1e8, "USD"],
  ["60.8 billion dollars", 6.08e10, "USD"],
  ["1.38万亿美元", 1.38e12, "USD"],
  ["EUR 2.5 million", 2.5e6, "EUR"],
  ["€43bn", 4.3e10, "EUR"],
  ["20 billion euros", 2e10, "EUR"],
  ["10亿欧元", 1e9, "EUR"],
  ["HK$3 billion", 3e9, "HKD"],
  ["港币100万元", 1e6, "HKD"],
  ["17 trillion won", 1.7e13, "KRW"],
  ["£10 million", 1e7, "GBP"],
  ["billion\nyuan 300 million", 3e8, "CNY"],
  ["two million five hundred thousand yuan", 2.5e6, "CNY"],
  ["thirty-five thousand two hundred yuan", 35_200, "CNY"],
  ["a hundred and five million yuan", 1.05e8, "CNY"],
  ["three point five billion yuan", 3.5e9, "CNY"],
  ["zero point two five trillion yuan", 2.5e11, "CNY"],
  [".5 billion yuan", 5e8, "CNY"],
  ["1万亿5000亿元", 1.5e12, "CNY"],
  ["二十点五亿元", 2.05e9, "CNY"],
  ["5个亿元", 5e8, "CNY"],
];

test.each(notations)("%s is one amount of %d %s", (written, value, currency) => {
  expect(shown(written)).toEqual([`${value} ${currency}`]);
});

const several: [name: string, written: string, expected: string[]][] = [
  ["a range whose unit stands once", "10–20 billion yuan", ["10000000000-20000000000 CNY"]],
  ["a range whose currency stands once", "100亿至200亿元", ["10000000000-20000000000 CNY"]],
  ["a range behind a sign", "US$10-20 billion", ["10000000000-20000000000 USD"]],
  ["a range with two signs", "$10 to $20 billion", ["10000000000-20000000000 USD"]],
  ["a range with two units", "5 million to 10 million yuan", ["5000000-10000000 CNY"]],
  ["a range between two", "between 10 and 20 billion yuan", ["10000000000-20000000000 CNY"]],
  ["a range of thousands", "2000 to 3000 yuan", ["2000-3000 CNY"]],
  ["a range whose scales differ", "8千至1万元", ["8000-10000 CNY"]],
  ["a Chinese range with one unit", "三至五千亿元", ["300000000000-500000000000 CNY"]],
  ["a range in hyphens", "a 2.5-to-3-billion-yuan line", ["2500000000-3000000000 CNY"]],
  ["a range of two units", "8000亿元至1万亿元", ["800000000000-1000000000000 CNY"]],
  [
    "a change is no range",
    "from 500 to 800 billion yuan",
    ["500000000000 CNY", "800000000000 CNY"],
  ],
  [
    "a Chinese change is no range",
    "从5000亿元至8000亿元",
    ["500000000000 CNY", "800000000000 CNY"],
  ],
  [
    "a list with one unit",
    "1, 2 and 3 million yuan",
    ["1000000 CNY", "2000000 CNY", "3000000 CNY"],
  ],
  [
    "a Chinese list with one unit",
    "100、200、300万元",
    ["1000000 CNY", "2000000 CNY", "3000000 CNY"],
  ],
  [
    "a Chinese list with mixed units",
    "50万、100万和1亿元",
    ["500000 CNY", "1000000 CNY", "100000000 CNY"],
  ],
  ["a year before an amount", "In 2024, 500 million yuan", ["500000000 CNY"]],
  ["a year and an amount", "in 2024 and 500 million yuan", ["500000000 CNY"]],
  ["an amount behind a count", "100家企业，5亿元", ["500000000 CNY"]],
  ["numbers that a space parts", "一百二十万 1000万 5千万元", ["50000000 CNY"]],
  [
    "an amount with its value in another currency",
    "1 trillion yuan ($138 bn)",
    ["1000000000000 CNY", "138000000000 USD"],
  ],
];

test.each(several)("reads %s", (_name, written, expected) => {
  expect(shown(written)).toEqual(expected);
});

const none: string[] = [
  "银发〔2024〕5号",
  "国办发[2025]12号",
  "电话：010-66194114",
  "第五条",
  "Article 5",
  "5G 6G H20 A320 v1.2.3",
  "100家企业",
  "3000万人次",
  "100 rockets",
  "3 million people",
  "50 GW",
  "50万千瓦",
  "1,100 mu of land",
  "120公里",
  "三元锂电池",
  "二元结构",
  "多元化",
  "元宇宙",
  "元旦",
  "单位：亿元",
  "数百亿元",
  "几十亿元",
  "上百亿元",
  "5亿元素",
  "billions of yuan",
  "several billion yuan",
  "500 yuan-denominated bonds",
  "千亿级产业",
  "5 firms won 3 prizes",
  "12 yuan per kilogram",
  "每千克25元",
  "a quarter of a billion yuan",
  "€1,5 billion",
  "$1 200",
  "0.3元/千瓦时",
  "2024年",
  "1.75%",
];

test.each(none)("%s holds no amount", (written) => {
  expect(shown(written)).toEqual([]);
});

test("a price per unit is a count with its unit", () => {
  expect(findQuantities("12 yuan per kilogram", null)).toMatchObject([
    { kind: "count", value: 12, unit: "yuan per kilogram" },
  ]);
});

test("a range tells the places of both ends", () => {
  const text = "额度8000亿元至1万亿元。";
  const [range] = amounts(text);
  expect(range?.ends?.map(({ start, end }) => text.slice(start, end))).toEqual([
    "8000亿元",
    "1万亿元",
  ]);
});
