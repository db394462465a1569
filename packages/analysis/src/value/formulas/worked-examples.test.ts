import { describe, expect, it } from "vitest";

import { annuityFactor } from "./discounting.ts";
import { costOfEquity, equityGrant, equityShortfall } from "./equity-grant.ts";
import { guaranteeGrant } from "./guarantee-grant.ts";
import { landDiscount } from "./land-discount.ts";
import { leverageOf } from "./leverage.ts";
import { bulletGrantShare } from "./loan-grant.ts";
import { percentOf } from "./normalise.ts";
import { paidGrant, procurementPremium } from "./paid-grant.ts";
import {
  observedGrant,
  passedOnGrant,
  type RefinancedPeriod,
  relendingGrant,
} from "./relending-grant.ts";
import { riskAdjustedRate } from "./risk-adjusted-rate.ts";
import { aidIntensity, stackedGrants } from "./stacking.ts";
import {
  bIndex,
  deferralRelief,
  preferentialRateRelief,
  superDeductionRelief,
} from "./tax-relief.ts";

const quota = 500;
const loans = quota / 0.6;

/** A facility drawn whole on its first day, with interest paid once a year. */
const yearly = (years: number, funding: number) =>
  Array.from({ length: years }, (_, index): RefinancedPeriod => ({
    loans,
    years: 1,
    paidAfter: index + 1,
    funding,
    relending: 0.0175,
  }));

/** A facility drawn and repaid in equal quarters, refinanced for three years with interest paid each quarter. */
const drawnOver = (quarters: number, funding: number) =>
  Array.from({ length: 12 + quarters - 1 }, (_, index): RefinancedPeriod => ({
    loans: (loans * Math.min(index + 1, quarters, 12 + quarters - 1 - index)) / quarters,
    years: 0.25,
    paidAfter: (index + 1) / 4,
    funding,
    relending: 0.0175,
  }));

const gainAgainst = (benchmark: number) =>
  observedGrant([{ loans: 100, years: 1, paidAfter: 1, benchmark, lending: 0.0334 }], 0);

interface Example {
  readonly what: string;
  readonly made: number;
  readonly shown: number;
  readonly digits: number;
}

const refinancing: Example[] = [
  {
    what: "the misreading: firms pay 1.75 against a prime rate of 3.45",
    made: quota * bulletGrantShare(0.0175, 0.0345, 3),
    shown: 23.837,
    digits: 3,
  },
  {
    what: "the misreading without renewal",
    made: quota * bulletGrantShare(0.0175, 0.0345, 1),
    shown: 8.217,
    digits: 3,
  },
  {
    what: "the central bank's leg against the lending facility",
    made: relendingGrant(yearly(3, 0.025), 0.6, 0.025),
    shown: 10.71,
    digits: 3,
  },
  {
    what: "the central bank's leg against the repurchase rate",
    made: relendingGrant(yearly(3, 0.018), 0.6, 0.018),
    shown: 0.724,
    digits: 3,
  },
  ...[
    [0, 0],
    [0.25, 2.629],
    [0.5, 5.258],
    [1, 10.516],
  ].map(([passed = 0, shown = 0]): Example => ({
    what: `the borrowers' leg where ${passed} of the gain is passed on`,
    made: passedOnGrant(yearly(3, 0.025), 0.6, passed, 0.0345),
    shown,
    digits: 3,
  })),
  {
    what: "a subsidy of 1.5 points for two years",
    made: passedOnGrant(
      yearly(2, 0.025).map((year) => ({ ...year, subsidy: 0.015 })),
      0.6,
      0,
      0.0345,
    ),
    shown: 23.763,
    digits: 3,
  },
  {
    what: "the central bank's leg, drawn in one quarter",
    made: relendingGrant(drawnOver(1, 0.025), 0.6, 0.025),
    shown: 10.81,
    digits: 2,
  },
  {
    what: "the central bank's leg, drawn over four quarters",
    made: relendingGrant(drawnOver(4, 0.025), 0.6, 0.025),
    shown: 10.71,
    digits: 2,
  },
  {
    what: "the central bank's leg, drawn over eight quarters",
    made: relendingGrant(drawnOver(8, 0.025), 0.6, 0.025),
    shown: 10.58,
    digits: 2,
  },
];

const others: Example[] = [
  ...[
    [0.01, 3.918],
    [0.02, 4.39],
    [0.03, 4.866],
    [0.05, 5.831],
  ].map(([failing = 0, shown = 0]): Example => ({
    what: `the risk-adjusted rate where ${failing} fail a year`,
    made: 100 * riskAdjustedRate(0.0345, failing, 0.45),
    shown,
    digits: 3,
  })),
  ...[
    [1, 61.45],
    [1.3, 49.88],
    [2, 22.89],
  ].map(([multiple = 0, shown = 0]): Example => ({
    what: `equity of 100 that gives back ${multiple} times in ten years`,
    made: equityGrant(100, [{ years: 10, amount: 100 * multiple }], 0.1),
    shown,
    digits: 2,
  })),
  {
    what: "equity at 3 percent whose cost is 8.6",
    made: equityShortfall(100, costOfEquity(0.02, 1.2, 0.055), 0.03).signed,
    shown: 5.6,
    digits: 9,
  },
  {
    what: "a guarantee of 80 percent on 100",
    made: guaranteeGrant(
      {
        principal: 100,
        cover: 0.8,
        defaultRate: 0.02,
        lossGivenDefault: 0.45,
        fee: 0.005,
        years: 3,
      },
      0.0345,
    ),
    shown: 0.605,
    digits: 3,
  },
  {
    what: "a deduction of 100 percent at a tax of 25",
    made: superDeductionRelief(1, 0.25, 100),
    shown: 25,
    digits: 9,
  },
  {
    what: "a deduction of 120 percent at a tax of 15",
    made: superDeductionRelief(1.2, 0.15, 100),
    shown: 18,
    digits: 9,
  },
  { what: "the index at a tax of 25", made: bIndex(0.25, 1), shown: 0.6667, digits: 4 },
  { what: "the index at a tax of 15", made: bIndex(0.15, 1), shown: 0.8235, digits: 4 },
  {
    what: "a square kilometre of land against all uses, in billions",
    made: landDiscount(1e6, 3826, 782) / 1e9,
    shown: 3.04,
    digits: 2,
  },
  {
    what: "a square kilometre of land against housing",
    made: landDiscount(1e6, 5918, 782) / 1e9,
    shown: 5.14,
    digits: 2,
  },
  {
    what: "a square kilometre of land against a benchmark of 1,200",
    made: landDiscount(1e6, 1200, 782) / 1e9,
    shown: 0.42,
    digits: 2,
  },
  {
    what: "500 billion in the output of 2024",
    made: percentOf(500, 134_910),
    shown: 0.371,
    digits: 3,
  },
];

describe("the worked example of the methods", () => {
  it.each([...refinancing, ...others])("$what is $shown", ({ made, shown, digits }) => {
    expect(made).toBeCloseTo(shown, digits);
  });

  it("gives the same over years as in closed form", () => {
    expect(relendingGrant(yearly(3, 0.025), 0.6, 0.025)).toBeCloseTo(
      quota * bulletGrantShare(0.0175, 0.025, 3),
      9,
    );
  });

  it("gives borrowers 10 times as much by risk as by the prime rate", () => {
    expect(gainAgainst(riskAdjustedRate(0.0345, 0.02, 0.45)) / gainAgainst(0.0345)).toBeCloseTo(
      9.5,
      0,
    );
  });
});

describe("what is left of the formulas", () => {
  it("floors a shortfall only where it says so", () => {
    expect(equityShortfall(100, 0.05, 0.08)).toEqual({
      signed: expect.closeTo(-3, 9) as number,
      floored: 0,
    });
  });

  it("values each instrument given those before it", () => {
    const grants = stackedGrants([
      () => 20,
      (before) => 0.1 * (100 - before),
      (before) => (100 - before) / 10,
    ]);
    expect(grants).toEqual([20, 8, 7.2]);
    expect(aidIntensity(grants, 100)).toBeCloseTo(0.352, 9);
  });

  it("counts a conditional grant by its chance, and a purchase by its premium", () => {
    expect(paidGrant(100, 0.3)).toBe(30);
    expect(procurementPremium(100, 0.2)).toBe(20);
  });

  it("counts a lower tax rate by the profit, and a later tax by the wait", () => {
    expect(preferentialRateRelief(0.25, 0.15, 100)).toBeCloseTo(10, 9);
    expect(deferralRelief(100, 1, 0.25)).toBeCloseTo(20, 9);
  });

  it("gives three leverages, and none where nothing was committed", () => {
    const money = { privateMoney: 200, additionalInvestment: 20, commitment: 100, publicCost: 10 };
    expect(leverageOf(money)).toEqual({ onCommitment: 2, onCost: 20, additional: 2 });
    expect(leverageOf({ ...money, commitment: 0 })).toBeNull();
  });

  it("takes a rate of nothing for what it is", () => {
    expect(annuityFactor(3, 0)).toBe(3);
    expect(annuityFactor(3, 1e-12)).toBeCloseTo(3, 9);
  });
});
