import type { Measure } from "@nqpf/domain";

import type { Ingredient, Missing } from "./ingredient.ts";
import { inPercent, numberOf, termsOfKind } from "./terms.ts";

/** The share of a loan that the central bank refinances, as a decimal. */
export function refinanceShare(measure: Measure): Ingredient | Missing {
  return numberOf(
    measure,
    termsOfKind(measure, "refinance-share", inPercent),
    "share of the loan that is refinanced",
    0.01,
  );
}
