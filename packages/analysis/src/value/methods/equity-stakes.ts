import type { BenchmarkFan } from "@nqpf/domain/answers";

import { assumed } from "../assumption.ts";
import { fanOf } from "../fan.ts";
import { equityGrant } from "../formulas/equity-grant.ts";
import { isMissing } from "../ingredient.ts";
import type { Leg } from "../rules.ts";
import { inYears, numberOf, termsOfKind } from "../terms.ts";
import {
  missingIn,
  moneyOf,
  notValuedBeside,
  shareOf,
  type Valued,
  wholeValuation,
} from "../valuation.ts";
import type { Valuing } from "../valuing.ts";

/** State money put into equity: worth what is put in less what is expected back at the return that others would ask. */
export function valueEquityStakes(valuing: Valuing): Valued {
  const { measure, base, rules } = valuing;
  const multiple = assumed(rules, "fund-multiple");
  const stated = numberOf(measure, termsOfKind(measure, "fund-life", inYears), "life of the fund");
  const years = isMissing(stated) ? assumed(rules, "fund-years") : stated;
  const missing = missingIn([base, stated]);
  const fan = (leg: Leg, counts: string): BenchmarkFan =>
    fanOf(leg, valuing.asOf, valuing, (required) => {
      const parts = { multiple, years, required };
      const worth = (value: Record<keyof typeof parts, number>) =>
        equityGrant(1, [{ years: value.years, amount: value.multiple }], value.required);
      return {
        share: shareOf(`${counts}, of what is put in`, "F9b, signed", parts, worth),
        value: moneyOf(
          valuing,
          `${counts}, if all of it is put in and given back at the end; negative where it earns more`,
          "F9b, signed",
          { ...parts, base },
          (value) => value.base * worth(value),
        ),
      };
    });
  return notValuedBeside(
    [
      wholeValuation(
        "recipient",
        "required-return",
        "what firms gain against the return that investors would ask",
        fan("equity", "what firms gain"),
        { missing },
      ),
      wholeValuation(
        "purse",
        "funding-cost",
        "what the state gives up against what its money costs it; other owners' money is in it",
        fan("funding", "what the owners give up"),
        { missing },
      ),
    ],
    "what the managers of the fund keep is not stated",
  );
}
