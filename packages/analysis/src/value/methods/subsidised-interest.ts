import type { BenchmarkFan } from "@nqpf/domain/answers";

import { fanOf, withoutBenchmark } from "../fan.ts";
import { annuityFactor } from "../formulas/discounting.ts";
import { exactly, type Ingredient, madeOf } from "../ingredient.ts";
import { lifeOf } from "../life.ts";
import type { Leg } from "../rules.ts";
import { numberOf, termsOfKind } from "../terms.ts";
import {
  missingIn,
  moneyOf,
  notValuedBeside,
  shareOf,
  type Valued,
  wholeValuation,
} from "../valuation.ts";
import type { Valuing } from "../valuing.ts";

/** How much of the subsidy reaches the borrower: all of it, as its terms say. */
const reaching: Ingredient = {
  ...exactly(1),
  assumptions: [
    "the whole subsidy reaches the borrower, as its terms say; a bank that asks more because of it would keep a part",
  ],
};

/** Points of interest that the budget pays for a while on loans, and the money set aside for them. */
export function valueSubsidisedInterest(valuing: Valuing): Valued {
  const { measure, base, rules } = valuing;
  const terms = termsOfKind(measure, "subsidy-rate", isPointsAYear);
  if (terms.length === 0)
    return notValuedBeside([], "how many points are paid is not stated for the day");
  const points = numberOf(measure, terms, "points of interest paid", 0.01);
  const years = lifeOf(measure, rules, "subsidised-years");
  const more = { property: terms.at(-1)?.property ?? "", missing: missingIn([points, base]) };
  const fan = (leg: Leg, counts: string, part: Ingredient): BenchmarkFan =>
    fanOf(leg, valuing.asOf, valuing, (discount) => ({
      share: shareOf(
        `${counts}, of the loans`,
        "F3",
        { points, years, discount, part },
        (value) => value.part * value.points * annuityFactor(value.years, value.discount),
      ),
      value: moneyOf(
        valuing,
        `${counts}, if the money set aside is paid out evenly`,
        "F3",
        { base, years, discount, part },
        (value) =>
          (value.part * value.base * annuityFactor(value.years, value.discount)) / value.years,
      ),
    }));
  const kept = madeOf({ reaching }, (value) => 1 - value.reaching);
  const keptFan = withoutBenchmark(
    {
      share: shareOf(
        "what banks keep, of the loans",
        "F3",
        { points, kept },
        (value) => value.points * value.kept,
      ),
      value: moneyOf(
        valuing,
        "what banks keep",
        "F3",
        { base, kept },
        (value) => value.base * value.kept,
      ),
    },
    "What does not reach the borrower.",
  );
  const worth = fan("market", "what borrowers gain", reaching);
  const cost = fan("funding", "what the budget gives up", exactly(1));
  return notValuedBeside(
    [
      wholeValuation(
        "recipient",
        "interest-paid",
        "what the subsidy is worth to borrowers",
        worth,
        more,
      ),
      wholeValuation("purse", "interest-paid", "what the subsidy costs the budget", cost, more),
      wholeValuation("intermediary", "kept", "what banks keep of the subsidy", keptFan, more),
    ],
    "",
  );
}

function isPointsAYear(unit: string | null): boolean {
  return unit !== null && unit.startsWith("percentage points") && unit.endsWith("a year");
}
