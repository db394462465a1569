import type { Valuation } from "@nqpf/domain/answers";

import { stretchesOf } from "./accrual.ts";
import { accruedOver } from "./accrued-valuation.ts";
import type { DrawnPoint } from "./drawn-path.ts";
import { fanOf } from "./fan.ts";
import { observedGrant } from "./formulas/relending-grant.ts";
import { type Ingredient, referenceRow } from "./ingredient.ts";
import { pricesSeen } from "./observed-price.ts";
import { moneyOf, shareOf } from "./valuation.ts";
import type { Valuing } from "./valuing.ts";

const formula = "F6, observed, not discounted";

/** F6, observed: the gap of the day on which a price was seen, held over all the time for which loans stood. */
export function observedSoFar(valuing: Valuing, path: readonly DrawnPoint[]): Valuation[] {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return [];
  const lent = loanYears(path, first, last);
  const valuation = accruedOver(path);
  return pricesSeen(valuing).map(({ reading, label, day, rate }) =>
    valuation(
      "recipient",
      reading,
      label,
      fanOf("market", day, valuing, (benchmark) => {
        const parts = { benchmark, rate, lent };
        const gain = (value: Record<keyof typeof parts, number>) =>
          observedGrant(
            [
              {
                loans: value.lent,
                years: 1,
                paidAfter: 0,
                benchmark: value.benchmark,
                lending: value.rate,
              },
            ],
            0,
          );
        return {
          share: shareOf(
            "what borrowers gained, of what was drawn",
            formula,
            { ...parts, drawn: last.drawn },
            (value) => gain(value) / value.drawn,
          ),
          value: moneyOf(valuing, "what borrowers gained by the price seen", formula, parts, gain),
        };
      }),
    ),
  );
}

function loanYears(path: readonly DrawnPoint[], first: DrawnPoint, last: DrawnPoint): Ingredient {
  const value = stretchesOf(path, []).reduce(
    (sum, { averageDrawn, years }) => sum + averageDrawn * years,
    0,
  );
  const property = `accrual/${first.day}/${last.day}`;
  return {
    value,
    ends: [value],
    rows: [
      referenceRow(property, value, "loans drawn times the years for which they stood"),
      ...path.flatMap(({ drawn }) => drawn.rows),
    ],
    assumptions: [
      "loans grow on a straight line between the figures held, and none is repaid before the last",
      "the gap of the day on which the price was seen holds for the whole time",
    ],
    caveats: path.flatMap(({ drawn }) => drawn.caveats),
  };
}
