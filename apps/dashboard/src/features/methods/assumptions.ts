import type { en } from "./assumption-messages.ts";

interface Assumption {
  /** Null where only the range is given. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

/** The values of the valuation's rules, `packages/analysis/data/valuation.yaml`, with which a test holds them together. */
export const assumptions: Readonly<Record<keyof typeof en, Assumption>> = {
  "pass-through": { value: null, low: 0, high: 1 },
  "default-rate": { value: 0.02, low: 0.01, high: 0.05 },
  "loss-given-default": { value: 0.45, low: 0.3, high: 0.6 },
  "refinancing-years": { value: null, low: 1, high: 3 },
  "loan-years": { value: null, low: 1, high: 5 },
  "subsidised-years": { value: null, low: 1, high: 2 },
  "guarantee-years": { value: 3, low: 1, high: 5 },
  "guarantee-fee": { value: 0.005, low: 0, high: 0.01 },
  "fund-multiple": { value: 1.3, low: 0.8, high: 2 },
  "fund-years": { value: 10, low: 10, high: 20 },
};
