import type { InstrumentId, MoneyRole, PartialDate } from "@nqpf/domain";

import { json } from "../../generated/valuation.js";

/** Which formula values an instrument. */
export type MethodId =
  | "refinanced-loans"
  | "priced-loans"
  | "subsidised-interest"
  | "covered-losses"
  | "equity-stakes"
  | "forgone-tax"
  | "paid-money";

export interface Method {
  readonly id: MethodId;
  readonly instruments: readonly InstrumentId[];
  /** In which role the amount is sought that is valued, best first. */
  readonly base: readonly MoneyRole[];
  /** Whether an amount whose payer is known goes before one whose payer is not, whatever the roles. */
  readonly payerFirst: boolean;
  /** Numbers of the formulas in the methods. */
  readonly formula: string;
}

/** Whose price a benchmark stands for. */
export type Leg = "funding" | "market" | "equity" | "tax";

export interface Benchmark {
  readonly id: string;
  readonly label: string;
  readonly legs: readonly Leg[];
  /** A reference series; without one, and without a fixed rate, the benchmark is named and has no value. */
  readonly series: string | null;
  readonly fixed: number | null;
  readonly riskAdjusted: boolean;
  /** After this the series has no single value, and its last stands in. */
  readonly holdsUntil: PartialDate | null;
  readonly note: string;
}

export type AssumptionId =
  | "pass-through"
  | "default-rate"
  | "loss-given-default"
  | "refinancing-years"
  | "loan-years"
  | "subsidised-years"
  | "guarantee-years"
  | "guarantee-fee"
  | "fund-multiple"
  | "fund-years";

export interface Assumption {
  readonly id: AssumptionId;
  readonly means: string;
  /** Null where only a range can be given. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly why: string;
}

/** A unit in which money can be asked for, and the yearly series that lead to it. */
export interface MoneyUnit {
  readonly id: string;
  readonly unit: string;
  readonly scale: number;
  readonly steps: readonly { readonly by: "divide" | "multiply"; readonly series: string }[];
}

export interface Deduction {
  /** The term's unit, in the catalogue's words. */
  readonly unit: string;
  readonly works: "on-top" | "beyond-whole" | "off-the-tax";
  readonly of: string;
}

/** What `data/valuation.yaml` holds. */
export interface ValuationRules {
  readonly methods: readonly Method[];
  readonly benchmarks: readonly Benchmark[];
  readonly preferred: Readonly<Record<Leg, readonly string[]>>;
  /** The series by which borrowers' gains are discounted where no benchmark of their own is part of the formula. */
  readonly borrowersDiscount: string;
  readonly assumptions: readonly Assumption[];
  /** ISO 4217. */
  readonly home: string;
  readonly units: readonly MoneyUnit[];
  readonly deductions: readonly Deduction[];
  readonly loanPrices: readonly { readonly series: string; readonly label: string }[];
}

// safe: the data step checked this text with the schema of the same shape.
export const valuationRules = JSON.parse(json) as ValuationRules;

/** Every reference series that the rules name. */
export function seriesIn(rules: ValuationRules): string[] {
  const { benchmarks, units, loanPrices, borrowersDiscount } = rules;
  return [
    borrowersDiscount,
    ...benchmarks.flatMap(({ series }) => series ?? []),
    ...units.flatMap(({ steps }) => steps.map(({ series }) => series)),
    ...loanPrices.map(({ series }) => series),
  ];
}
