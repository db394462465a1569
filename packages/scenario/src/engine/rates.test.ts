import { describe, expect, it } from "vitest";

import { paceOf } from "./pace.ts";
import { rateIn, rateSetIn, valueOfLending, weigh } from "./rates.ts";

const quarters = 60;

/** Value in billion yuan of a facility drawn evenly over some quarters, with a constant gap of rates. */
function facility(
  lent: number,
  gap: number,
  discount: number,
  over: number,
  once: number,
  twice: number,
): number {
  const weights = weigh({ quarters, start: 0, valuedIn: 0, discount, gap: () => gap });
  const path = paceOf("linear", 0, over, quarters).map((share) => share * lent);
  return valueOfLending(weights, path, 0, quarters, once, twice);
}

describe("what the facility of 500 bn is worth", () => {
  it.each([
    [1, 500, 1, 1, 24.14, 10.81, 10.65],
    [4, 500, 1, 1, 23.84, 10.71, 10.52],
    [8, 500, 1, 1, 23.44, 10.58, 10.34],
    [8, 500, 0.8, 0.8, 19.16, 8.64, 8.45],
    [8, 500, 0.5, 0.5, 13.87, 6.24, 6.12],
    [8, 500, 0, 0, 8.08, 3.61, 3.56],
  ])(
    "drawn over %i quarters, %f bn, rolled over with %f and %f",
    (over, lent, once, twice, headline, central, borrower) => {
      expect(facility(lent, 0.017, 0.0345, over, once, twice)).toBeCloseTo(headline, 1);
      expect(facility(lent, 0.0075, 0.025, over, once, twice)).toBeCloseTo(central, 1);
      expect(0.6 * facility(lent / 0.6, 0.0075, 0.0345, over, once, twice)).toBeCloseTo(
        borrower,
        1,
      );
    },
  );
});

describe("rates", () => {
  const prime = [
    { from: "2024-Q2", rate: 0.0345 },
    { from: "2025-Q2", rate: 0.03 },
  ];

  it("hold until the next step, and before the first step as in it", () => {
    expect(rateIn(prime, 2024 * 4)).toBe(0.0345);
    expect(rateIn(prime, 2025 * 4)).toBe(0.0345);
    expect(rateIn(prime, 2025 * 4 + 1)).toBe(0.03);
  });

  it("of a rolled loan are set anew at each rollover, or kept", () => {
    expect([0, 3, 4, 7, 8, 11].map((age) => rateSetIn(100 + age, 100, true) - 100)).toEqual([
      0, 0, 4, 4, 8, 8,
    ]);
    expect(rateSetIn(111, 100, false)).toBe(100);
  });

  it("of a tranche drawn in mid-2024 and repriced give the worked value", () => {
    const bank = [
      { from: "2024-Q2", rate: 0.0175 },
      { from: "2025-Q2", rate: 0.015 },
      { from: "2026-Q1", rate: 0.0125 },
    ];
    const lent = 2024 * 4 + 1;
    const gaps = [0, 4, 8].map((age) => rateIn(prime, lent + age) - rateIn(bank, lent + age));
    const value = gaps.reduce((sum, gap, year) => sum + (100 * gap) / 1.0345 ** (year + 1), 0);
    expect(value).toBeCloseTo(4.646, 1);
    expect(gaps.map((gap) => gap.toFixed(4))).toEqual(["0.0170", "0.0150", "0.0175"]);
  });
});

it("a drawdown is drawn whole, whatever its shape and its place", () => {
  for (const shape of ["linear", "logistic"] as const)
    for (const first of [-3, 0, 50])
      expect(paceOf(shape, first, 20, quarters).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
});
