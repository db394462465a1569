import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { debtService, type LoanTerms } from "./debt-service.ts";
import { equityGrant } from "./equity-grant.ts";
import { guaranteeGrant } from "./guarantee-grant.ts";
import {
  bulletGrantShare,
  interestSubsidyGrant,
  intervalGrantShare,
  loanGrant,
} from "./loan-grant.ts";
import { observedGrant, passedOnGrant, relendingGrant } from "./relending-grant.ts";
import { riskAdjustedRate } from "./risk-adjusted-rate.ts";

const rate = fc.double({ min: 0, max: 0.15, noNaN: true });
const years = fc.integer({ min: 1, max: 30 });
const repayment = fc.constantFrom<LoanTerms["repayment"]>("equal-principal", "annuity", "bullet");

const loanWith = (contract: number, life: number, kind: LoanTerms["repayment"]): LoanTerms => ({
  principal: 1000,
  rate: contract,
  years: life,
  repayment: kind,
});
const grantOf = (loan: LoanTerms, benchmark: number) =>
  loanGrant([{ years: 0, amount: loan.principal }], debtService(loan), benchmark);

describe("a grant equivalent", () => {
  it("falls as the contract's rate rises", () => {
    fc.assert(
      fc.property(rate, rate, rate, years, repayment, (one, other, benchmark, life, kind) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(grantOf(loanWith(high, life, kind), benchmark)).toBeLessThanOrEqual(
          grantOf(loanWith(low, life, kind), benchmark) + 1e-9,
        );
        expect(bulletGrantShare(high, benchmark, life)).toBeLessThanOrEqual(
          bulletGrantShare(low, benchmark, life),
        );
      }),
    );
  });

  it("rises with the benchmark", () => {
    fc.assert(
      fc.property(rate, rate, rate, years, repayment, (contract, one, other, life, kind) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const loan = loanWith(contract, life, kind);
        expect(grantOf(loan, low)).toBeLessThanOrEqual(grantOf(loan, high) + 1e-9);
      }),
    );
  });

  it("is nothing where there is no gap", () => {
    fc.assert(
      fc.property(rate, years, repayment, (same, life, kind) => {
        expect(grantOf(loanWith(same, life, kind), same)).toBeCloseTo(0, 8);
        expect(bulletGrantShare(same, same, life)).toBe(0);
        const period = { loans: 1000, years: life, paidAfter: life };
        const refinanced = [{ ...period, funding: same, relending: same }];
        expect(relendingGrant(refinanced, 0.6, same)).toBe(0);
        expect(passedOnGrant(refinanced, 0.6, 1, same)).toBe(0);
        expect(observedGrant([{ ...period, benchmark: same, lending: same }], same)).toBe(0);
      }),
    );
  });

  it("is the whole loan where nothing is paid back, and never more", () => {
    fc.assert(
      fc.property(rate, rate, years, repayment, (contract, benchmark, life, kind) => {
        expect(grantOf(loanWith(contract, life, kind), benchmark)).toBeLessThan(1000);
      }),
    );
  });

  it("comes out the same by cash flow, by stream and in closed form", () => {
    fc.assert(
      fc.property(rate, rate, years, (contract, benchmark, life) => {
        const loan = loanWith(contract, life, "equal-principal");
        const flow = grantOf(loan, benchmark);
        const stream = interestSubsidyGrant(debtService(loan), benchmark - contract, benchmark);
        const interval = { rate: contract, paymentsPerYear: 1, maturity: life, firstRepayment: 1 };
        expect(stream).toBeCloseTo(flow, 6);
        if (benchmark === 0 || benchmark > 1e-4)
          expect(1000 * intervalGrantShare(interval, benchmark)).toBeCloseTo(flow, 4);
      }),
    );
  });
});

describe("what borrowers gain", () => {
  it("lies between nothing and the central bank's whole leg, by how much is passed on", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        rate,
        rate,
        (passed, relending, gap) => {
          const period = {
            loans: 1000,
            years: 1,
            paidAfter: 1,
            relending,
            funding: relending + gap,
          };
          const gain = passedOnGrant([period], 0.6, passed, 0.03);
          expect(gain).toBeGreaterThanOrEqual(0);
          expect(gain).toBeLessThanOrEqual(relendingGrant([period], 0.6, 0.03) + 1e-9);
        },
      ),
    );
  });
});

describe("risk", () => {
  const chance = fc.double({ min: 0, max: 0.2, noNaN: true });

  it("never lowers the rate at which a lender breaks even", () => {
    fc.assert(
      fc.property(rate, chance, chance, (cost, failing, lost) => {
        expect(riskAdjustedRate(cost, failing, lost)).toBeGreaterThanOrEqual(cost - 1e-12);
      }),
    );
  });

  it("makes a guarantee dearer, and a fee makes it cheaper", () => {
    fc.assert(
      fc.property(chance, chance, rate, (cover, lossGivenDefault, fee) => {
        const base = { principal: 100, cover, lossGivenDefault, years: 1, fee };
        const cost = (defaultRate: number, asked = fee) =>
          guaranteeGrant({ ...base, defaultRate, fee: asked }, 0.03);
        expect(cost(0.05)).toBeGreaterThanOrEqual(cost(0.01));
        expect(cost(0.01, fee + 0.01)).toBeLessThan(cost(0.01));
      }),
    );
  });

  it("makes equity worth more to its receiver the more an investor would ask", () => {
    fc.assert(
      fc.property(rate, rate, years, (one, other, life) => {
        const back = [{ years: life, amount: 130 }];
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(equityGrant(100, back, low)).toBeLessThanOrEqual(equityGrant(100, back, high));
      }),
    );
  });
});
