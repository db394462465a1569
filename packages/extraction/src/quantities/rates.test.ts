import { expect, test } from "vitest";

import { normalise } from "../text/normalise.ts";
import { findQuantities } from "./find-quantities.ts";

function rates(text: string): string[] {
  return findQuantities(normalise(text).text, null).flatMap((mention) =>
    mention.kind === "rate" ? [`${String(mention.value)} ${mention.unit}`] : [],
  );
}

const cases: [written: string, ...expected: string[]][] = [
  ["1.75 %", "1.75 percent"],
  ["１．７５％", "1.75 percent"],
  ["1.75 percent", "1.75 percent"],
  ["60 per cent", "60 percent"],
  ["five percent", "5 percent"],
  ["a 2-percent subsidy", "2 percent"],
  ["百分之一点七五", "1.75 percent"],
  ["百分之百", "100 percent"],
  ["百分之三十五", "35 percent"],
  ["千分之三", "0.3 percent"],
  ["5‰", "0.5 percent"],
  ["三成", "30 percent"],
  ["一成半", "15 percent"],
  ["六成五", "65 percent"],
  ["三成一般", "30 percent"],
  ["百分之二十点一四", "20.14 percent"],
  ["1.5 percentage points", "1.5 percentage-points"],
  ["a 1.5-percentage-point cut", "1.5 percentage-points"],
  ["0.25个百分点", "0.25 percentage-points"],
  ["一个百分点", "1 percentage-points"],
  ["0.25 of a percentage point", "0.25 percentage-points"],
  ["half a percentage point", "0.5 percentage-points"],
  ["中央出资1/3", "33.3333 percent"],
  ["1/3 2024"],
  ["25 basis points", "25 basis-points"],
  ["25bp", "25 basis-points"],
  ["25 bps", "25 basis-points"],
  ["25个基点", "25 basis-points"],
  ["half of the cost", "50 percent"],
  ["一半", "50 percent"],
  ["two-thirds of the rent", "66.6667 percent"],
  ["三分之一", "33.3333 percent"],
  ["10-20 percent", "10,20 percent"],
  ["30%至50%", "30,50 percent"],
  ["百分之十至百分之二十", "10,20 percent"],
  ["百分之三至五", "3,5 percent"],
  ["三至五成", "30,50 percent"],
  ["1.5 to 2 percent", "1.5,2 percent"],
  ["ranging from 10 to 20 percent", "10,20 percent"],
  ["10, 20 and 30 percent", "10 percent", "20 percent", "30 percent"],
  ["from 1.75 percent to 1.5 percent", "1.75 percent", "1.5 percent"],
  ["由1.75%降到1.5%", "1.75 percent", "1.5 percent"],
  ["the first half of 2025"],
  ["half a billion yuan"],
  ["in the second half of the year"],
  ["完成任务，成立公司，三个成员"],
  ["百分点"],
];

test.each(cases)("%s", (written, ...expected) => {
  expect(rates(written)).toEqual(expected);
});
