import { type Day, lastDay, type Parameter } from "@nqpf/domain";

import { assumed } from "./assumption.ts";
import { riskAdjustedRate } from "./formulas/risk-adjusted-rate.ts";
import {
  type Ingredient,
  isMissing,
  madeOf,
  type Missing,
  referenceRow,
  stated,
} from "./ingredient.ts";
import { valueOn } from "./reference.ts";
import type { Benchmark, ValuationRules } from "./rules.ts";

/** A benchmark's rate on a day, as a decimal a year. */
export function benchmarkRate(
  benchmark: Benchmark,
  day: Day,
  parameters: readonly Parameter[],
  rules: ValuationRules,
): Ingredient | Missing {
  const { id, label, series, fixed, riskAdjusted } = benchmark;
  if (fixed !== null) return stated(referenceRow(`benchmarks/${id}`, fixed, `${label}: assumed`));
  if (series === null) return { missing: `no series of the ${label} is held` };
  const rate = valueOn(parameters, series, day);
  if (isMissing(rate)) return rate;
  if (riskAdjusted)
    return madeOf(
      {
        cost: rate,
        defaultRate: assumed(rules, "default-rate"),
        lossGivenDefault: assumed(rules, "loss-given-default"),
      },
      (value) => riskAdjustedRate(value.cost, value.defaultRate, value.lossGivenDefault),
    );
  return standsIn(benchmark, day)
    ? {
        ...rate,
        assumptions: [
          `${label}: no single value after ${benchmark.holdsUntil}; its last stands in`,
          ...rate.assumptions,
        ],
      }
    : rate;
}

/** Whether a benchmark's last value only stands in for one that there is no longer. */
export function standsIn({ holdsUntil }: Benchmark, day: Day): boolean {
  return holdsUntil !== null && day > lastDay(holdsUntil);
}
