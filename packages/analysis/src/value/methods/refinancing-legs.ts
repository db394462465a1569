import type { HeldTerm } from "@nqpf/domain";
import type { BenchmarkFan, Valuation } from "@nqpf/domain/answers";

import { assumed } from "../assumption.ts";
import { borrowerSilence } from "../borrower-silence.ts";
import { fanOf } from "../fan.ts";
import { annuityFactor } from "../formulas/discounting.ts";
import { bulletGrantShare } from "../formulas/loan-grant.ts";
import { type Ingredient, isMissing, type Missing } from "../ingredient.ts";
import { valueOn } from "../reference.ts";
import { refinanceShare } from "../refinance-share.ts";
import { numberOf } from "../terms.ts";
import { missingIn, moneyOf, shareOf, wholeValuation } from "../valuation.ts";
import type { Valuing } from "../valuing.ts";

/** What a facility's legs are made of, beside the benchmark. */
interface Facility extends Valuing {
  /** What banks pay the central bank. */
  readonly rate: Ingredient | Missing;
  readonly life: Ingredient;
  /** The share of a loan that is refinanced. */
  readonly refinanced: Ingredient | Missing;
  readonly passed: Ingredient;
}

/** The whole amount lent at the day's rates for its whole life: what it costs, what borrowers may gain, what banks keep. */
export function refinancingLegs(
  valuing: Valuing,
  terms: readonly HeldTerm[],
  life: Ingredient,
): Valuation[] {
  const { measure, base, rules } = valuing;
  const facility: Facility = {
    ...valuing,
    rate: numberOf(measure, terms, "what banks pay the central bank", 0.01),
    life,
    refinanced: refinanceShare(measure),
    passed: assumed(rules, "pass-through"),
  };
  const more = {
    property: terms.at(-1)?.property ?? "",
    missing: missingIn([base, facility.refinanced]),
  };
  return [
    wholeValuation(
      "purse",
      "refinancing",
      "the central bank's leg: what banks pay it against what other money costs them",
      givenUp(facility),
      more,
    ),
    wholeValuation(
      "recipient",
      "passed-on",
      "the borrowers' leg, modelled: banks pass on between none and all of their gain",
      passedOn(facility),
      { ...more, missing: [...more.missing, ...borrowerSilence(measure)] },
    ),
    wholeValuation(
      "intermediary",
      "kept",
      "what banks keep of the central bank's leg",
      kept(facility),
      more,
    ),
  ];
}

function givenUp(facility: Facility): BenchmarkFan {
  const { asOf, base, rate, life } = facility;
  return fanOf("funding", asOf, facility, (funding) => {
    const parts = { rate, funding, life };
    const worth = (value: Record<keyof typeof parts, number>) =>
      bulletGrantShare(value.rate, value.funding, value.life);
    return {
      share: shareOf("what the central bank gives up, of what it lends", "F2", parts, worth),
      value: moneyOf(
        facility,
        "what the central bank gives up if the whole amount is lent for its whole life",
        "F5",
        { ...parts, base },
        (value) => value.base * worth(value),
      ),
    };
  });
}

function passedOn(facility: Facility): BenchmarkFan {
  const { asOf, base, rate, life, refinanced, passed } = facility;
  return fanOf("funding", asOf, facility, (funding) => {
    const parts = { rate, funding, life, passed, discount: discountBeside(funding, facility) };
    const worth = (value: Record<keyof typeof parts, number>) =>
      value.passed * (value.funding - value.rate) * annuityFactor(value.life, value.discount);
    return {
      share: shareOf(
        "what borrowers gain, of their loans",
        "F6, modelled",
        { ...parts, refinanced },
        (value) => value.refinanced * worth(value),
      ),
      value: moneyOf(
        facility,
        "what borrowers gain if banks pass on a share of their own gain",
        "F6, modelled",
        { ...parts, base },
        (value) => value.base * worth(value),
      ),
    };
  });
}

function kept(facility: Facility): BenchmarkFan {
  const { asOf, base, rate, life, passed } = facility;
  return fanOf("funding", asOf, facility, (funding) => {
    const parts = { rate, funding, life, passed, discount: discountBeside(funding, facility) };
    const worth = (value: Record<keyof typeof parts, number>) =>
      (value.funding - value.rate) *
      (annuityFactor(value.life, value.funding) -
        value.passed * annuityFactor(value.life, value.discount));
    return {
      share: shareOf("what banks keep, of what they borrow", "F5 less F6", parts, worth),
      value: moneyOf(
        facility,
        "what the central bank gives up less what borrowers gain",
        "F5 less F6",
        { ...parts, base },
        (value) => value.base * worth(value),
      ),
    };
  });
}

/** The rate at which borrowers' gains are discounted: their own where it is known, otherwise the banks'. */
function discountBeside(
  funding: Ingredient | Missing,
  { parameters, rules, asOf }: Facility,
): Ingredient | Missing {
  const own = valueOn(parameters, rules.borrowersDiscount, asOf);
  if (!isMissing(own) || isMissing(funding)) return isMissing(own) ? funding : own;
  const assumption = `borrowers' gains are discounted at the banks' benchmark: ${own.missing}`;
  return { ...funding, assumptions: [...funding.assumptions, assumption] };
}
