import { describe, expect, it } from "vitest";

import { endsOfAll, moneyText, percentText, rangeText } from "./figures.ts";

const cny = (value: number | null, range: [number, number] | null = null) => ({
  value,
  range,
  unit: "CNY",
});

describe("the words of a figure", () => {
  it("give modelled money in three digits", () => {
    expect(moneyText(cny(182_398_089_271.586))).toBe("CNY 182 bn");
  });

  it("give a range where there is no one value, and one amount where its ends are alike", () => {
    expect(moneyText(cny(null, [0, 59_400_838_452]))).toBe("CNY 0 to CNY 59.4 bn");
    expect(moneyText(cny(null, [361.9e9, 361.9e9]))).toBe("CNY 361.9 bn");
  });

  it("say that a figure without a value has none", () => {
    expect(moneyText(cny(null))).toBe("no value");
  });

  it("give the range beside a value only where there is one", () => {
    expect(rangeText(cny(14e9, [4.8e9, 14e9]))).toBe("CNY 4.8 bn to CNY 14 bn");
    expect(rangeText(cny(14e9))).toBe("");
  });

  it("give parts of output in percent, named once", () => {
    const figure = { value: null, range: [0.001_84, 0.0237] as [number, number] };
    expect(moneyText({ ...figure, unit: "percent of GDP" })).toBe("0.00184% to 0.0237% of GDP");
  });

  it("give rates in percent", () => {
    expect(percentText({ value: 4.288_597, range: null, unit: "percent a year" })).toBe("4.29%");
  });
});

it("the ends of several figures leave out those without a value", () => {
  expect(endsOfAll([cny(5), cny(null), cny(null, [-2, 3])])).toEqual([-2, 5]);
  expect(endsOfAll([cny(null)])).toBeNull();
});
