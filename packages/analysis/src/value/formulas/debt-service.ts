import { annuityFactor } from "./discounting.ts";

/** A loan as its contract has it. The rate is nominal, a year, as a decimal; interest is paid in arrears. */
export interface LoanTerms {
  readonly principal: number;
  readonly rate: number;
  readonly years: number;
  readonly interestOnlyYears?: number;
  readonly paymentsPerYear?: number;
  readonly repayment: "equal-principal" | "annuity" | "bullet";
}

/** One payment of a loan, `years` after it was drawn. */
export interface DebtPayment {
  readonly years: number;
  readonly balanceBefore: number;
  readonly interest: number;
  readonly principal: number;
}

/** Every payment of a loan, in order. */
export function debtService(loan: LoanTerms): DebtPayment[] {
  const { principal, rate, years, repayment } = loan;
  const perYear = loan.paymentsPerYear ?? 1;
  const payments = Math.round(years * perYear);
  const interestOnly = Math.round((loan.interestOnlyYears ?? 0) * perYear);
  const instalments = payments - interestOnly;
  const instalment = principal / annuityFactor(instalments, rate / perYear);
  let balance = principal;
  return Array.from({ length: payments }, (_, index): DebtPayment => {
    const interest = (balance * rate) / perYear;
    const repaid = {
      "equal-principal": index < interestOnly ? 0 : principal / instalments,
      annuity: index < interestOnly ? 0 : instalment - interest,
      bullet: index === payments - 1 ? balance : 0,
    }[repayment];
    const balanceBefore = balance;
    balance -= repaid;
    return { years: (index + 1) / perYear, balanceBefore, interest, principal: repaid };
  });
}
