import { compareDates, type Day, lastDay } from "@nqpf/domain";
import type { Valuation } from "@nqpf/domain/answers";

import { fanOf } from "./fan.ts";
import { bulletGrantShare } from "./formulas/loan-grant.ts";
import type { Ingredient } from "./ingredient.ts";
import { isMissing } from "./ingredient.ts";
import { latestBy } from "./reference.ts";
import { inPercent, isAtMost, numberOf } from "./terms.ts";
import { missingIn, moneyOf, shareOf, wholeValuation } from "./valuation.ts";
import type { Valuing } from "./valuing.ts";

/** A price that borrowers were seen to pay, and the day with whose benchmarks it is compared. */
export interface ObservedPrice {
  readonly reading: "own-price" | "published-price";
  readonly label: string;
  readonly property: string | null;
  readonly day: Day;
  readonly rate: Ingredient;
}

/** The measure's own latest price of loans by the day, and the latest published average of loans of the kind. */
export function pricesSeen({ measure, asOf, parameters, rules }: Valuing): ObservedPrice[] {
  return [...ownPrice(measure, asOf), ...publishedPrices()];

  function publishedPrices(): ObservedPrice[] {
    return rules.loanPrices.flatMap(({ series, label }) => {
      const found = latestBy(parameters, series, asOf);
      if (!found) return [];
      const assumption = `borrowers paid the ${label}: the measure's own loans are not told apart in it`;
      return [
        {
          reading: "published-price" as const,
          label: `the borrowers' leg, observed: ${label}, of ${found.on}`,
          property: null,
          day: lastDay(found.on),
          rate: { ...found.value, assumptions: [assumption] },
        },
      ];
    });
  }
}

function ownPrice(measure: Valuing["measure"], asOf: Day): ObservedPrice[] {
  const latest = measure.terms
    .filter(({ value }) => value.kind === "lending-rate" && inPercent(value.unit) && value.from)
    .toSorted((a, b) => compareDates(a.value.from ?? "", b.value.from ?? ""))
    .at(-1);
  if (!latest?.value.from) return [];
  const { from, unit } = latest.value;
  const day = latest.state === "holds" ? asOf : lastDay(from) < asOf ? lastDay(from) : asOf;
  const rate = numberOf(measure, [latest], "what borrowers pay", 0.01);
  if (isMissing(rate)) return [];
  const about = latest.value.note ?? "one price";
  return [
    {
      reading: "own-price",
      label: `the borrowers' leg, observed: the price that the measure itself reports, of ${from}`,
      property: latest.property,
      day,
      rate: {
        ...rate,
        assumptions: [`all loans carry the price of some (${about})`],
        caveats: [
          ...rate.caveats,
          ...(isAtMost(unit) ? ["a ceiling of the price: borrowers may have paid less"] : []),
        ],
      },
    },
  ];
}

/** What borrowers gain by the prices seen, each against the benchmarks of its own day. `base` is the loans. */
export function observedPrices(valuing: Valuing, life: Ingredient): Valuation[] {
  const { base } = valuing;
  return pricesSeen(valuing).map(({ reading, label, property, day, rate }) =>
    wholeValuation(
      "recipient",
      reading,
      label,
      fanOf("market", day, valuing, (benchmark) => {
        const parts = { rate, benchmark, life };
        const worth = (value: Record<keyof typeof parts, number>) =>
          bulletGrantShare(value.rate, value.benchmark, value.life);
        return {
          share: shareOf("what borrowers gain, of their loans", "F2", parts, worth),
          value: moneyOf(
            valuing,
            "what borrowers gain if all loans are made, at the price seen",
            "F2",
            { ...parts, base },
            (value) => value.base * worth(value),
          ),
        };
      }),
      { ...(property === null ? {} : { property }), missing: missingIn([base]) },
    ),
  );
}
