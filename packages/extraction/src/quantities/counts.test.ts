import { expect, test } from "vitest";

import { normalise } from "../text/normalise.ts";
import { findQuantities } from "./find-quantities.ts";

function counts(text: string): string[] {
  return findQuantities(normalise(text).text, "2025-08-13").flatMap((mention) =>
    mention.kind === "count" ? [`${String(mention.value)} ${mention.unit}`] : [],
  );
}

const cases: [written: string, ...expected: string[]][] = [
  ["100 rockets and 150 satellites", "100 rockets", "150 satellites"],
  ["more than 50 new national and industry standards", "50 standards"],
  ["Sixty vocational colleges", "60 vocational colleges"],
  ["twenty-five cities", "25 cities"],
  ["two hundred and fifty people", "250 people"],
  ["3 million people", "3000000 people"],
  ["100 MW and 3000km", "100 mw", "3000 km"],
  ["a five-year plan", "5 year"],
  ["100家企业", "100 家"],
  ["3000万人次以上", "30000000 人次"],
  ["3万余亩", "30000 亩"],
  ["50万千瓦", "500000 千瓦"],
  ["三十个", "30 个"],
  ["两到三个", "2,3 个"],
  ["3至5万家", "30000,50000 家"],
  ["万台级", "10000 台"],
  ["近千家", "1000 家"],
  ["limit of 1.5 by then", "1.5 "],
  ["2000 firms", "2000 firms"],
  ["第5条，一个，5G，H20，5号"],
  ["1. first\n2) second"],
  ["tel. 010-66194114"],
];

test.each(cases)("%s", (written, ...expected) => {
  expect(counts(written)).toEqual(expected);
});
