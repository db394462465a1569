import { describe, expect, it } from "vitest";

import { betaCdf, betaQuantile } from "./beta.ts";
import { cholesky, normalCorrelation, rankCorrelation } from "./correlation.ts";
import { gammaTwoQuantile, gestationTable } from "./gestation-table.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { philox, uniform32, uniformOf } from "./philox.ts";
import { lookUp } from "./quantile-table.ts";
import { sha256Hex } from "./sha256.ts";
import { lognormalTopShare, paretoTopShare } from "./tail-shares.ts";
import { baselCorrelation, baselRiskWeight, portfolioDefaultQuantile } from "./vasicek.ts";

function words(
  counter: readonly [number, number, number, number],
  key: readonly [number, number],
): string {
  const into = new Uint32Array(4);
  philox(into, ...counter, ...key);
  return Array.from(into, (word) => word.toString(16).padStart(8, "0")).join(" ");
}

describe("Philox4x32-10 (T27)", () => {
  const ones = 0xffffffff;
  it.each([
    ["zeros", [0, 0, 0, 0], [0, 0], "6627e8d5 e169c58d bc57ac4c 9b00dbd8"],
    ["ones", [ones, ones, ones, ones], [ones, ones], "408f276d 41c83b0e a20bc7c6 6d5451fd"],
    [
      "digits of pi",
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      "d16cfe09 94fdcceb 5001e420 24126ea1",
    ],
  ] as const)("gives the published words for %s", (_, counter, key, expected) => {
    expect(words(counter, key)).toBe(expected);
  });

  it("never gives a uniform of 0 or 1", () => {
    for (const word of [0, 0xffffffff]) {
      expect(uniformOf(word, word)).toBeGreaterThan(0);
      expect(uniformOf(word, word)).toBeLessThan(1);
      expect(uniform32(word)).toBeGreaterThan(0);
      expect(uniform32(word)).toBeLessThan(1);
    }
  });
});

describe("the normal distribution (M15)", () => {
  it("comes back from its quantiles to one part in 1e13", () => {
    for (let step = 0; step <= 2000; step += 1) {
      const p = Math.min(10 ** (-10 + step / 200), 1 - 1e-9);
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-13);
    }
  });

  it("knows its usual points", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalCdf(-6)).toBeCloseTo(9.865876450376946e-10, 22);
    expect(normalCdf(40)).toBe(1);
  });
});

describe("beta and gamma quantiles", () => {
  it("invert their distribution functions", () => {
    for (const [a, b] of [
      [0.93, 3.07],
      [4, 1],
      [3, 147],
    ] as const)
      for (const p of [0.001, 0.1, 0.5, 0.9, 0.999])
        expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 12);
    expect(betaQuantile(0.05, 2, 2)).toBeCloseTo(0.1353503621715837, 13);
    expect(gammaTwoQuantile(0.5)).toBeCloseTo(1.6783469900166605, 12);
  });

  it("are the same from the table, to a millionth", () => {
    for (const p of [1e-6, 0.01, 0.3333, 0.7, 0.99, 1 - 1e-6])
      expect(lookUp(gestationTable(), p) / gammaTwoQuantile(p)).toBeCloseTo(1, 4);
  });
});

describe("portfolios of loans", () => {
  it.each([
    [0.5, 0.0143],
    [0.95, 0.0568],
    [0.99, 0.0917],
    [0.999, 0.1473],
  ] as const)("default at quantile %f as Vasicek has it (T18)", (q, expected) => {
    expect(Math.abs(portfolioDefaultQuantile(q, 0.02, 0.12) - expected)).toBeLessThan(1e-4);
  });

  it.each([
    [0.0003, null, 14.44],
    [0.01, null, 92.32],
    [0.02, null, 114.86],
    [0.03, null, 128.44],
    [0.0003, 5, 11.3],
    [0.01, 5, 72.4],
    [0.02, 5, 88.55],
    [0.03, 5, 97.58],
  ] as const)("weigh as Basel's table says at PD %f and sales %s (T17)", (pd, sales, expected) => {
    expect(Math.abs(baselRiskWeight(pd, 0.45, 2.5, sales) - expected)).toBeLessThan(0.01);
  });

  it("correlate as Basel assumes of small firms", () => {
    expect(baselCorrelation(0.02, 5)).toBeCloseTo(0.1241, 4);
  });
});

describe("shares of the top in closed form", () => {
  it.each([
    [0.2, Math.log(5) / Math.log(4), 0.8],
    [0.01, 1.5, 0.2154],
    [0.05, 1.5, 0.3684],
    [0.01, 1.05, 0.8031],
    [0.05, 1.05, 0.8671],
    [0.01, 2, 0.1],
    [0.05, 2, 0.2236],
  ] as const)("of a Pareto population: top %f at index %f (T19)", (share, index, expected) => {
    expect(Math.abs(paretoTopShare(share, index) - expected)).toBeLessThan(1e-4);
  });

  it.each([
    [0.01, 0.2993],
    [0.05, 0.5616],
    [0.1, 0.6979],
    [0.2, 0.8311],
  ] as const)("of a lognormal population: top %f (T20)", (share, expected) => {
    expect(Math.abs(lognormalTopShare(share, 1.8) - expected)).toBeLessThan(1e-4);
  });
});

describe("correlations", () => {
  it("are refused where no variables could have them", () => {
    expect(
      cholesky([
        [1, 0.9, -0.9],
        [0.9, 1, 0.9],
        [-0.9, 0.9, 1],
      ]),
    ).toBeNull();
    expect(
      cholesky([
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it("of ranks follow from those of normal scores", () => {
    expect(normalCorrelation(1)).toBeCloseTo(1, 14);
    expect(rankCorrelation(Float64Array.of(1, 2, 2, 5), Float64Array.of(0, 3, 3, 9))).toBeCloseTo(
      1,
      14,
    );
  });
});

it("hashes as SHA-256 does", () => {
  expect(sha256Hex("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(sha256Hex("新质".repeat(60))).toBe(
    "1678fa83916b541447812c4bbb2eff54069d00e61dc791566bbcc136b238f16b",
  );
});
