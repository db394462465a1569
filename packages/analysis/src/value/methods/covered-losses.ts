import type { BenchmarkFan } from "@nqpf/domain/answers";

import { assumed } from "../assumption.ts";
import { fanOf } from "../fan.ts";
import { guaranteeGrant } from "../formulas/guarantee-grant.ts";
import { exactly, type Ingredient, isMissing, madeOf, type Missing } from "../ingredient.ts";
import { lifeOf } from "../life.ts";
import type { Leg } from "../rules.ts";
import { inPercent, inYears, numberOf, termsOfKind } from "../terms.ts";
import {
  missingIn,
  moneyOf,
  notValuedBeside,
  shareOf,
  type Valued,
  wholeValuation,
} from "../valuation.ts";
import type { Valuing } from "../valuing.ts";

/** A share of losses that a public body bears for a fee: its cost, which lender and borrower share in a way nobody states. */
export function valueCoveredLosses(valuing: Valuing): Valued {
  const { rules, base, measure } = valuing;
  const cover = coverOf(valuing);
  if (isMissing(cover)) return notValuedBeside([], cover.missing);
  const stated = termsOfKind(measure, "tenor", inYears).length > 0;
  const guarantee = {
    cover,
    defaultRate: assumed(rules, "default-rate"),
    lossGivenDefault: assumed(rules, "loss-given-default"),
    fee: assumed(rules, "guarantee-fee"),
    years: stated ? lifeOf(measure, rules, "guarantee-years") : assumed(rules, "guarantee-years"),
  };
  const passed = assumed(rules, "pass-through");
  const fan = (leg: Leg, counts: string, part: Ingredient): BenchmarkFan =>
    fanOf(leg, valuing.asOf, valuing, (discount) => {
      const parts = { ...guarantee, discount, part };
      const worth = ({
        discount: rate,
        part: share,
        ...terms
      }: Record<keyof typeof parts, number>) =>
        share * guaranteeGrant({ principal: 1, ...terms }, rate);
      return {
        share: shareOf(`${counts}, of the loans covered`, "F8", parts, worth),
        value: moneyOf(
          valuing,
          `${counts}, if all that may be covered is covered`,
          "F8",
          { ...parts, base },
          ({ base: covered, ...rest }) => covered * worth(rest),
        ),
      };
    });
  const more = { missing: missingIn([base]) };
  const kept = madeOf({ passed }, (value) => 1 - value.passed);
  return notValuedBeside(
    [
      wholeValuation(
        "purse",
        "expected-loss",
        "what the guarantee is expected to cost beyond its fee",
        fan("funding", "what the guarantor gives up", exactly(1)),
        more,
      ),
      wholeValuation(
        "recipient",
        "passed-on",
        "what borrowers gain: lenders pass on between none and all of it",
        fan("market", "what borrowers gain", passed),
        more,
      ),
      wholeValuation(
        "intermediary",
        "kept",
        "what lenders keep of it",
        fan("market", "what lenders keep", kept),
        more,
      ),
    ],
    "",
  );
}

/**
 * The share of a loss that the public side bears: from the named guarantor's to the whole system's. A share that the
 * lender keeps for itself is none of them.
 */
function coverOf({ measure }: Valuing): Ingredient | Missing {
  const terms = termsOfKind(measure, "guarantee-share", inPercent);
  const lenders = new Set(terms.map(({ value }) => value.recipient));
  const borne = terms.filter(({ value }) => value.payer === null || !lenders.has(value.payer));
  const parts = borne.map((term) => numberOf(measure, [term], "share of the loss borne", 0.01));
  const present = parts.filter((part): part is Ingredient => !isMissing(part));
  const [first] = present;
  if (!first) return { missing: "which share of a loss is borne is not stated for the day" };
  const ends = present.flatMap((part) => part.ends);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return {
    value: first.value,
    ends: low === high ? [low] : [low, high],
    rows: present.flatMap((part) => part.rows),
    assumptions:
      low === high
        ? []
        : ["the guarantor named bears its share; the whole system at the most the largest share"],
    caveats: present.flatMap((part) => part.caveats),
  };
}
