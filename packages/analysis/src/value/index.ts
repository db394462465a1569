export { isAidLoan, isConcessional, type BorrowerGroup } from "./formulas/concessionality.ts";
export { debtService, type DebtPayment, type LoanTerms } from "./formulas/debt-service.ts";
export {
  annuityFactor,
  discountFactor,
  presentValue,
  type CashFlow,
} from "./formulas/discounting.ts";
export { costOfEquity, equityGrant, equityShortfall } from "./formulas/equity-grant.ts";
export { guaranteeGrant, type Guarantee } from "./formulas/guarantee-grant.ts";
export { landDiscount } from "./formulas/land-discount.ts";
export { leverageOf, type Leverage } from "./formulas/leverage.ts";
export {
  bulletGrantShare,
  interestSubsidyGrant,
  intervalGrantShare,
  loanGrant,
  subsidyRows,
  type IntervalLoan,
} from "./formulas/loan-grant.ts";
export {
  crossRate,
  growthPercent,
  impliedPurchasingPower,
  inCurrency,
  percentOf,
  wholeOf,
} from "./formulas/normalise.ts";
export { paidGrant, procurementPremium } from "./formulas/paid-grant.ts";
export {
  observedGrant,
  passedOnGrant,
  relendingGrant,
  type LendingPeriod,
  type RefinancedPeriod,
} from "./formulas/relending-grant.ts";
export { riskAdjustedRate } from "./formulas/risk-adjusted-rate.ts";
export { aidIntensity, stackedGrants, type StackedInstrument } from "./formulas/stacking.ts";
export {
  bIndex,
  deferralRelief,
  preferentialRateRelief,
  superDeductionRelief,
} from "./formulas/tax-relief.ts";
export { conversionGap, converterTo, moneyUnits, unitOf, type Converter } from "./conversion.ts";
export { conversionsOf } from "./conversions.ts";
export { grantEquivalentRow } from "./grant-equivalent-row.ts";
export { seriesIn, valuationRules, type ValuationRules } from "./rules.ts";
export {
  besideOf,
  methodOf,
  valueMoney,
  type MoneyInput,
  type ValuedMoney,
} from "./value-money.ts";
