import { describe, expect, it } from "vitest";

import { isAidLoan, isConcessional } from "./concessionality.ts";
import { debtService, type LoanTerms } from "./debt-service.ts";
import { presentValue } from "./discounting.ts";
import {
  bulletGrantShare,
  interestSubsidyGrant,
  intervalGrantShare,
  loanGrant,
  subsidyRows,
} from "./loan-grant.ts";
import {
  crossRate,
  growthPercent,
  impliedPurchasingPower,
  inCurrency,
  percentOf,
  wholeOf,
} from "./normalise.ts";
import { aidIntensity } from "./stacking.ts";

const softLoan: LoanTerms = {
  principal: 500_000,
  rate: 0.06,
  years: 10,
  repayment: "equal-principal",
};
const softLoanLater: LoanTerms = { ...softLoan, interestOnlyYears: 2 };
const projectLoan: LoanTerms = {
  principal: 12_000_000,
  rate: 0.02,
  years: 25,
  interestOnlyYears: 7,
  repayment: "annuity",
};
const equipmentLoan: LoanTerms = {
  principal: 10_000_000,
  rate: 0.03,
  years: 2,
  repayment: "bullet",
};
const mortgage = (rate: number): LoanTerms => ({
  principal: 1_000_000,
  rate,
  years: 30,
  paymentsPerYear: 12,
  repayment: "annuity",
});

const instalmentOf = (loan: LoanTerms) => {
  const last = debtService(loan).at(-1);
  return (last?.interest ?? 0) + (last?.principal ?? 0);
};
const grantOf = (loan: LoanTerms, benchmark: number) =>
  loanGrant([{ years: 0, amount: loan.principal }], debtService(loan), benchmark);
const worthOf = (loan: LoanTerms, benchmark: number) => loan.principal - grantOf(loan, benchmark);
const semiannual = { rate: 0.02, paymentsPerYear: 2, maturity: 25, firstRepayment: 5.5 };
const semiannualLoan: LoanTerms = {
  principal: 100,
  rate: 0.02,
  years: 25,
  interestOnlyYears: 5,
  paymentsPerYear: 2,
  repayment: "equal-principal",
};
const shareOfGdp2019 = 248 * 6.9081;

interface Fixture {
  readonly id: string;
  readonly what: string;
  readonly made: () => number;
  readonly published: number;
  /** Absolute. */
  readonly within: number;
}

const rows = [9259, 7716, 6351, 5145, 4083, 3151, 2334, 1621, 1000, 463];
const semiannualShares = { 5: 30.0951, 6: 37.3959, 7: 43.6854, 9: 53.8564, 10: 57.983 };

const fixtures: readonly Fixture[] = [
  ...rows.map((published, index): Fixture => ({
    id: "T1",
    what: `year ${index + 1} of the soft loan of the European Commission's guide`,
    made: () => subsidyRows(debtService(softLoan), 0.02, 0.08)[index] ?? Number.NaN,
    published,
    within: 1,
  })),
  {
    id: "T1",
    what: "the whole of it",
    made: () => grantOf(softLoan, 0.08),
    published: 41_123,
    within: 1,
  },
  {
    id: "T2",
    what: "the same as a cash flow",
    made: () => grantOf(softLoan, 0.08),
    published: 41_123.98,
    within: 0.005,
  },
  {
    id: "T2",
    what: "the same as a share, in closed form",
    made: () =>
      100 *
      intervalGrantShare({ rate: 0.06, paymentsPerYear: 1, maturity: 10, firstRepayment: 1 }, 0.08),
    published: 8.2248,
    within: 5e-5,
  },
  {
    id: "T3",
    what: "the same with two years before the first repayment",
    made: () => grantOf(softLoanLater, 0.08),
    published: 48_018.49,
    within: 1e-2,
  },
  {
    id: "T3",
    what: "the same as a share",
    made: () => (100 * grantOf(softLoanLater, 0.08)) / softLoan.principal,
    published: 9.6037,
    within: 1e-2,
  },
  {
    id: "T4",
    what: "the instalment of a concessional project loan",
    made: () => instalmentOf(projectLoan),
    published: 800_425.23,
    within: 0.01,
  },
  {
    id: "T4",
    what: "what its service is worth",
    made: () => worthOf(projectLoan, 0.06),
    published: 7_103_613.36,
    within: 0.01,
  },
  {
    id: "T4",
    what: "what it gives",
    made: () => grantOf(projectLoan, 0.06),
    published: 4_896_386.64,
    within: 0.01,
  },
  {
    id: "T4",
    what: "the share of it that is given",
    made: () => (100 * grantOf(projectLoan, 0.06)) / projectLoan.principal,
    published: 40.8032,
    within: 1e-4,
  },
  {
    id: "T5",
    what: "a loan at its own benchmark",
    made: () => bulletGrantShare(0.034, 0.034, 3),
    published: 0,
    within: 1e-12,
  },
  {
    id: "T5",
    what: "a grant: a loan of which nothing is paid back",
    made: () => loanGrant([{ years: 0, amount: 1 }], [], 0.05),
    published: 1,
    within: 1e-12,
  },
  ...Object.entries(semiannualShares).flatMap(([percent, published]): Fixture[] => [
    {
      id: "T7",
      what: `a half-yearly loan at ${percent} percent, in closed form`,
      made: () => 100 * intervalGrantShare(semiannual, Number(percent) / 100),
      published,
      within: 1e-4,
    },
    {
      id: "T7",
      what: `a half-yearly loan at ${percent} percent, as a cash flow`,
      made: () => grantOf(semiannualLoan, Number(percent) / 100),
      published,
      within: 1e-4,
    },
  ]),
  {
    id: "T7",
    what: "a development credit of 38 years",
    made: () =>
      100 *
      intervalGrantShare(
        { rate: 0.0075, paymentsPerYear: 2, maturity: 38, firstRepayment: 6.5 },
        0.05,
      ),
    published: 53.1741,
    within: 1e-4,
  },
  {
    id: "T8",
    what: "a month of a mortgage after a cut from 3.60 to 3.50 percent",
    made: () => instalmentOf(mortgage(0.036)) - instalmentOf(mortgage(0.035)),
    published: 56.01,
    within: 0.005,
  },
  {
    id: "T8",
    what: "the whole of it, which the press gave as nearly 20,000",
    made: () => 360 * (instalmentOf(mortgage(0.036)) - instalmentOf(mortgage(0.035))),
    published: 20_162,
    within: 0.15 * 20_162,
  },
  {
    id: "T9",
    what: "a subsidy of 1.5 points for two years, as it is paid",
    made: () => interestSubsidyGrant(debtService(equipmentLoan), 0.015, 0),
    published: 300_000,
    within: 1e-9,
  },
  {
    id: "T9",
    what: "the same, worth at 5 percent",
    made: () => interestSubsidyGrant(debtService(equipmentLoan), 0.015, 0.05),
    published: 278_912,
    within: 0.5,
  },
  {
    id: "T10",
    what: "the parts of one estimate of industrial policy in 2023, percent of output",
    made: () => aidIntensity([2, 1.5, 0.5, 0.4], 1),
    published: 4.4,
    within: 0.05,
  },
  {
    id: "T11",
    what: "248 billion dollars of 2019, in billions of yuan",
    made: () => shareOfGdp2019,
    published: 1713,
    within: 17,
  },
  {
    id: "T11",
    what: "the output that this is 1.73 percent of, in trillions of yuan",
    made: () => wholeOf(shareOfGdp2019, 1.73) / 1000,
    published: 99,
    within: 0.99,
  },
  {
    id: "T11",
    what: "the same in billions of euros",
    made: () => inCurrency(shareOfGdp2019, crossRate(6.9081, 0.8933)),
    published: 221.5,
    within: 2.2,
  },
  {
    id: "T12",
    what: "yuan for a dollar of purchasing power",
    made: () => impliedPurchasingPower(6.9081, 248, 407),
    published: 4.21,
    within: 0.0421,
  },
  ...(
    [
      ["France", 0.55, 3.15],
      ["Germany", 0.41, 4.22],
      ["the United States", 0.39, 4.44],
    ] as const
  ).map(([country, share, published]): Fixture => ({
    id: "T13",
    what: `China's share of output over that of ${country}`,
    made: () => percentOf(1.73, share) / 100,
    published,
    within: 0.02,
  })),
  {
    id: "T14",
    what: "the revenue of which 108 billion dollars are 1.3 percent, in billions",
    made: () => wholeOf(108, 1.3),
    published: 8300,
    within: 332,
  },
  {
    id: "T15",
    what: "one bank's share of the third chip fund, percent",
    made: () => percentOf(21.5, 344),
    published: 6.25,
    within: 0,
  },
  {
    id: "T29",
    what: "growth of the science budget on what was spent",
    made: () => growthPercent(361.9, 398.119),
    published: 10,
    within: 0.1,
  },
  {
    id: "T29",
    what: "growth of the science budget on the budget before",
    made: () => growthPercent(370.8, 398.119),
    published: 7.4,
    within: 0.1,
  },
];

describe("a published figure is made again", () => {
  it.each(fixtures)("$id: $what", ({ made, published, within }) => {
    expect(Math.abs(made() - published)).toBeLessThanOrEqual(within);
  });
});

describe("T2: three ways to one figure", () => {
  it("agree to a millionth", () => {
    const flows = grantOf(softLoan, 0.08);
    const stream = interestSubsidyGrant(debtService(softLoan), 0.02, 0.08);
    const share = intervalGrantShare(
      { rate: 0.06, paymentsPerYear: 1, maturity: 10, firstRepayment: 1 },
      0.08,
    );
    expect(Math.abs(flows - stream)).toBeLessThan(1e-6);
    expect(Math.abs(flows - share * softLoan.principal)).toBeLessThan(1e-6);
  });
});

describe("T6: the lenders' thresholds", () => {
  it.each([
    ["least-developed", 0.45, true],
    ["least-developed", 0.4499, false],
    ["lower-middle-income", 0.15, true],
    ["lower-middle-income", 0.1499, false],
    ["upper-middle-income", 0.1, true],
    ["upper-middle-income", 0.0999, false],
  ] as const)("of a %s country: a share of %d counts as aid: %s", (group, share, expected) => {
    expect(isAidLoan(share, group)).toBe(expected);
  });

  it("of the Fund and the Bank is 35 percent", () => {
    expect([isConcessional(0.35), isConcessional(0.3499)]).toEqual([true, false]);
  });
});

it("a present value at a rate of nothing is the sum", () => {
  const flows = [1, 2, 3].map((years) => ({ years, amount: 10 }));
  expect(presentValue(flows, 0)).toBe(30);
});
