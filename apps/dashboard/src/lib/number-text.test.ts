import { describe, expect, it } from "vitest";

import { formatFigure, formatMoney, formatMoneyExactly } from "./number-text.ts";

describe("money", () => {
  it.each([
    [500_000_000_000, "CNY 500 bn"],
    [1_200_000_000_000, "CNY 1.2 tn"],
    [995_000_000_000, "CNY 995 bn"],
    [999_999_999_999, "CNY 1 tn"],
    [11_900_000_000, "CNY 11.9 bn"],
    [50_000_000, "CNY 50 m"],
    [250_000, "CNY 250,000"],
  ])("%i is printed as %s", (value, text) => {
    expect(formatMoney(value, "CNY")).toBe(text);
  });

  it("is given exactly with its Chinese reading beside it", () => {
    expect(formatMoneyExactly(500_000_000_000, "CNY")).toBe("CNY 500,000,000,000 (5,000 亿元)");
    expect(formatMoneyExactly(500_000_000_000, "USD")).toBe("USD 500,000,000,000");
  });
});

describe("a figure with its unit", () => {
  it.each([
    [1.75, "percent", "1.75%"],
    [60, "percent of loan principal", "60% of loan principal"],
    [20_000_000, "CNY of loan", "CNY 20 m of loan"],
    [21, "institutions", "21 institutions"],
    [[2, 3] as [number, number], "firms", "2–3 firms"],
    [null, "milestone", "milestone"],
    [262, null, "262"],
  ])("%j %s reads %s", (figure, unit, text) => {
    expect(formatFigure(figure, unit)).toBe(text);
  });
});
