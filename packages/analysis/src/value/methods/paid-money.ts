import type { NominalFigure, Perspective } from "@nqpf/domain/answers";

import { withoutBenchmark } from "../fan.ts";
import { paidGrant } from "../formulas/paid-grant.ts";
import { type Ingredient, isMissing, referenceRow, stated } from "../ingredient.ts";
import { moneyOf, notValuedBeside, shareOf, type Valued, wholeValuation } from "../valuation.ts";
import type { Valuing } from "../valuing.ts";

/** Money paid without repayment: worth what is paid, to the one who gets it and to the one who pays. */
export function valuePaidMoney(valuing: Valuing, figure: NominalFigure | null): Valued {
  const { base } = valuing;
  if (isMissing(base) || !figure) return notValuedBeside([], "no amount is held");
  const paid = isPaid(figure) ? whole : perhaps;
  const valuation = (perspective: Perspective, counts: string) =>
    wholeValuation(
      perspective,
      "as-paid",
      counts,
      withoutBenchmark(
        {
          share: shareOf(`${counts}, of the amount`, "F12", { paid }, (value) => value.paid),
          value: moneyOf(valuing, counts, "F12", { base, paid }, (value) =>
            paidGrant(value.base, value.paid),
          ),
        },
        "A grant is worth what is paid.",
      ),
    );
  return notValuedBeside(
    [valuation("recipient", "what receivers get"), valuation("purse", "what the budget pays")],
    "the money has no price of which somebody could keep a part",
  );
}

function isPaid({ role }: NominalFigure): boolean {
  return role === "spent" || role === "drawn";
}

const whole: Ingredient = stated(referenceRow("paid-share", 1, "it was paid"));

const perhaps: Ingredient = {
  ...whole,
  ends: [0, 1],
  rows: [referenceRow("assumptions/paid-share", 1, "assumed: all of it is paid")],
  assumptions: ["all that is set aside is paid; at the least nothing is"],
};
