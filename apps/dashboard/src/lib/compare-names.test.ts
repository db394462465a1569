import { expect, it } from "vitest";

import { compareNames } from "./compare-names.ts";

it("sorts Chinese names by their sounds", () => {
  const names = ["中国人民银行", "财政部", "北京市", "工业和信息化部"];
  expect(names.toSorted((a, b) => compareNames(a, b, "zh"))).toEqual([
    "北京市",
    "财政部",
    "工业和信息化部",
    "中国人民银行",
  ]);
});

it("does not let capitals go first in English", () => {
  expect(["Zhejiang", "anhui", "Beijing"].toSorted((a, b) => compareNames(a, b, "en"))).toEqual([
    "anhui",
    "Beijing",
    "Zhejiang",
  ]);
});
