import type { Measure } from "@nqpf/domain";

import { assumed } from "./assumption.ts";
import { type Ingredient, isMissing, madeOf, type Missing } from "./ingredient.ts";
import type { AssumptionId, ValuationRules } from "./rules.ts";
import { inYears, isAtMost, numberOf, termsOfKind } from "./terms.ts";

/**
 * For how many years money is lent: the measure's own tenor and the renewals that it allows, from none to all of them;
 * where it states no tenor, a range.
 */
export function lifeOf(
  measure: Measure,
  rules: ValuationRules,
  otherwise: AssumptionId,
): Ingredient {
  const terms = termsOfKind(measure, "tenor", inYears);
  const tenor = numberOf(measure, terms, "tenor");
  if (isMissing(tenor)) return assumed(rules, otherwise);
  const atMost = terms.some(({ value }) => isAtMost(value.unit));
  const renewals = renewalsOf(measure);
  if (!isMissing(renewals))
    return madeOf({ tenor, renewals }, (value) => value.tenor + value.renewals);
  return atMost ? upTo(tenor) : tenor;
}

/** Renewals of one year each. */
function renewalsOf(measure: Measure): Ingredient | Missing {
  const terms = termsOfKind(measure, "rollover", (unit) => unit === "times 1 year");
  const most = numberOf(measure, terms, "renewals of one year");
  if (isMissing(most)) return most;
  return {
    ...most,
    ends: [0, Math.max(...most.ends)],
    assumptions: [
      "renewed as often as it may be, at the rates of the day; at the least it is not renewed",
    ],
  };
}

function upTo(tenor: Ingredient): Ingredient {
  const most = Math.max(...tenor.ends);
  return {
    ...tenor,
    ends: [Math.min(1, most), most],
    assumptions: ["for as long as it may be; at the least for one year"],
  };
}
