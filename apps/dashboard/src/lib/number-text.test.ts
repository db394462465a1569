import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { languages } from "./language.ts";
import { figureParts, formatFigure, formatMoney, formatMoneyExactly } from "./number-text.ts";

describe("money", () => {
  it.each([
    [500_000_000_000, "CNY 500 bn", "5000亿元"],
    [1_200_000_000_000, "CNY 1.2 tn", "1.2万亿元"],
    [995_000_000_000, "CNY 995 bn", "9950亿元"],
    [999_999_999_999, "CNY 1 tn", "1万亿元"],
    [999_999_000_000, "CNY 1 tn", "9999.99亿元"],
    [11_900_000_000, "CNY 11.9 bn", "119亿元"],
    [50_000_000, "CNY 50 m", "5000万元"],
    [99_999_999, "CNY 100 m", "1亿元"],
    [3_000_000, "CNY 3 m", "300万元"],
    [250_000, "CNY 250,000", "25万元"],
    [123_456, "CNY 123,456", "123,456元"],
    [9_999, "CNY 9,999", "9,999元"],
    [0, "CNY 0", "0元"],
    [-11_900_000_000, "CNY -11.9 bn", "-119亿元"],
  ])("%i is printed as %s and %s", (value, en, zh) => {
    expect(formatMoney(value, "CNY", "en")).toBe(en);
    expect(formatMoney(value, "CNY", "zh")).toBe(zh);
  });

  it("names other currencies, and one it has no Chinese word for by its code", () => {
    expect(formatMoney(20_000_000_000, "USD", "zh")).toBe("200亿美元");
    expect(formatMoney(1_500_000_000, "EUR", "zh")).toBe("15亿欧元");
    expect(formatMoney(20_000_000_000, "CHF", "zh")).toBe("CHF 200亿");
  });

  it("is given exactly with the reading of the other language beside it", () => {
    expect(formatMoneyExactly(500_000_000_000, "CNY")).toBe("CNY 500,000,000,000 (5,000 亿元)");
    expect(formatMoneyExactly(500_000_000_000, "USD")).toBe("USD 500,000,000,000");
    expect(formatMoneyExactly(500_000_000_000, "CNY", "zh")).toBe(
      "500,000,000,000元（CNY 500 bn）",
    );
    expect(formatMoneyExactly(250_000, "CNY", "zh")).toBe("250,000元");
  });

  it.each(languages)(
    "in %s never slips by a power of ten, and loses no more than rounding",
    (of) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 9e15 }), (value) => {
          const back = readBack(formatMoney(value, "CNY", of));
          expect(Math.abs(back - value)).toBeLessThanOrEqual(value < 1e6 ? 0 : value * 0.005_01);
        }),
        { numRuns: 2000 },
      );
    },
  );

  it.each(languages)("in %s reads back whole where it has three digits that tell", (of) => {
    const told = fc.tuple(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(told, ([digits, zeros]) => {
        const value = digits * 10 ** zeros;
        expect(readBack(formatMoney(value, "CNY", of))).toBe(value);
      }),
    );
  });
});

describe("a figure with its unit", () => {
  it.each([
    [1.75, "percent", "1.75%", "1.75%"],
    [60, "percent of loan principal", "60% of loan principal", "60%（占贷款本金）"],
    [10, "percent of toll", "10% of toll", "10% of toll"],
    [20_000_000, "CNY of loan", "CNY 20 m of loan", "2000万元（贷款）"],
    [21, "institutions", "21 institutions", "21家机构"],
    [1.5, "percentage points", "1.5 percentage points", "1.5个百分点"],
    [[2, 3] as [number, number], "firms", "2–3 firms", "2–3家企业"],
    [null, "milestone", "milestone", "milestone"],
    [262, null, "262", "262"],
  ])("%j %s reads %s and %s", (figure, unit, en, zh) => {
    expect(formatFigure(figure, unit, "en")).toBe(en);
    expect(formatFigure(figure, unit, "zh")).toBe(zh);
  });

  it("keeps apart what is held in English only", () => {
    expect(figureParts(10, "percent of toll", "zh")).toEqual({
      figure: "10%",
      unit: "of toll",
    });
  });
});

const sizes: readonly (readonly [word: string, size: number])[] = [
  ["万亿", 1e12],
  ["亿", 1e8],
  ["万", 1e4],
  ["tn", 1e12],
  ["bn", 1e9],
  ["m", 1e6],
];

/** Reads money as a person would: the number, times its scale. */
function readBack(text: string): number {
  const size = sizes.find(([word]) => text.includes(word))?.[1] ?? 1;
  return Math.round(Number(text.replaceAll(/[^\d.]/g, "")) * size);
}
