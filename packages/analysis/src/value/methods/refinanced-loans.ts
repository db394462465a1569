import type { HeldTerm } from "@nqpf/domain";

import { accruedValuations } from "../accrued.ts";
import { type Ingredient, isMissing, madeOf, type Missing } from "../ingredient.ts";
import { lifeOf } from "../life.ts";
import { observedPrices } from "../observed-price.ts";
import { refinanceShare } from "../refinance-share.ts";
import { inPercent, termsOfKind } from "../terms.ts";
import { notValuedBeside, type Valued } from "../valuation.ts";
import type { Valuing } from "../valuing.ts";
import { refinancingLegs } from "./refinancing-legs.ts";

/**
 * A facility through which the central bank refinances loans that banks have made. Two legs: what the banks pay the
 * central bank, and what borrowers pay the banks.
 */
export function valueRefinancedLoans(whole: Valuing): Valued {
  const { measure, rules } = whole;
  const prices = byParties(termsOfKind(measure, "central-bank-rate", inPercent));
  const valuing = prices.length > 1 ? { ...whole, base: severalRates } : whole;
  const life = lifeOf(measure, rules, "refinancing-years");
  const valuations = [
    ...prices.flatMap((terms) => refinancingLegs(valuing, terms, life)),
    ...observedPrices(
      { ...valuing, base: loansOf(valuing) },
      { ...life, assumptions: [...life.assumptions, ownLength] },
    ),
    ...accruedValuations(valuing),
  ];
  return notValuedBeside(valuations, "what banks pay the central bank is not stated for the day");
}

/** A loan may run longer than the money with which it is refinanced. */
const ownLength =
  "the gap counts for the years that are refinanced; how long the loans themselves run is not stated";

const severalRates: Missing = {
  missing: "amount at each rate: several rates hold, and how much stands at which is not stated",
};

/** The loans that an amount of central-bank money refinances, if each is refinanced as far as it may be. */
function loansOf({ base, measure }: Valuing): Ingredient | Missing {
  const share = refinanceShare(measure);
  if (isMissing(base)) return base;
  if (isMissing(share)) return share;
  return {
    ...madeOf({ base, share }, (value) => value.base / value.share),
    assumptions: ["every loan is refinanced as far as it may be"],
  };
}

function byParties(terms: readonly HeldTerm[]): HeldTerm[][] {
  const groups = new Map<string, HeldTerm[]>();
  for (const term of terms) {
    const parties = `${term.value.payer} ${term.value.recipient}`;
    groups.set(parties, [...(groups.get(parties) ?? []), term]);
  }
  return [...groups.values()];
}
