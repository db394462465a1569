import type { HeldTerm } from "@nqpf/domain";
import type { Valuation } from "@nqpf/domain/answers";

import { fanOf, withoutBenchmark } from "../fan.ts";
import { superDeductionRelief } from "../formulas/tax-relief.ts";
import { isMissing } from "../ingredient.ts";
import type { Deduction } from "../rules.ts";
import { numberOf, termsOfKind } from "../terms.ts";
import { moneyOf, notValuedBeside, shareOf, type Valued, wholeValuation } from "../valuation.ts";
import type { Valuing } from "../valuing.ts";

const forgone = "revenue forgone, not a cost of the budget: firms act on it, and reliefs meet";

/** Reliefs from tax: the revenue forgone where it is reported, and what a deduction is worth for each unit spent. */
export function valueForgoneTax(valuing: Valuing): Valued {
  const deductions = termsOfKind(valuing.measure, "deduction-rate").flatMap((term) => {
    const works = valuing.rules.deductions.find(({ unit }) => unit === term.value.unit);
    return works ? [worthOfDeduction(valuing, term, works)] : [];
  });
  const valuations = [...reported(valuing), ...deductions];
  return {
    valuations,
    notValued: notValuedBeside(
      valuations,
      "how much revenue was forgone is not stated",
    ).notValued.map((item) => (item.perspective === "intermediary" ? noIntermediary : item)),
  };
}

const noIntermediary = {
  perspective: "intermediary",
  why: "nobody stands between the tax office and the firm",
} as const;

function reported(valuing: Valuing): Valuation[] {
  const { base } = valuing;
  if (isMissing(base)) return [];
  const nothing = { missing: "how much was spent is not stated" };
  const fan = (counts: string) =>
    withoutBenchmark(
      {
        share: shareOf(`${counts}, of what was spent`, "F10", { nothing }, () => 0),
        value: moneyOf(valuing, counts, "F10", { base }, (value) => value.base),
      },
      `As reported: ${forgone}.`,
    );
  return [
    wholeValuation(
      "recipient",
      "reported-relief",
      "what firms were let off",
      fan("what firms were let off"),
    ),
    wholeValuation(
      "purse",
      "reported-relief",
      `what the budget did without: ${forgone}`,
      fan("what the budget did without"),
    ),
  ];
}

function worthOfDeduction(valuing: Valuing, term: HeldTerm, { works, of }: Deduction): Valuation {
  const rate = numberOf(valuing.measure, [term], "deduction", 0.01);
  const spent = { missing: `${of}: how much there is, is not stated` };
  const counts = "what firms are let off";
  const label = `what a deduction is worth for each unit of ${of}`;
  const more = { property: term.property, missing: [spent.missing] };
  if (works === "off-the-tax") {
    const fan = withoutBenchmark(
      {
        share: shareOf(`${counts}, of ${of}`, "F10", { rate }, (value) => value.rate),
        value: moneyOf(
          valuing,
          counts,
          "F10",
          { rate, spent },
          (value) => value.rate * value.spent,
        ),
      },
      "It comes straight off the tax, whatever the firm's rate.",
    );
    return wholeValuation("recipient", "deduction", label, fan, more);
  }
  const onTop = (value: number) => (works === "beyond-whole" ? value - 1 : value);
  const fan = fanOf("tax", valuing.asOf, valuing, (tax) => ({
    share: shareOf(`${counts}, of ${of}`, "F10", { rate, tax }, (value) =>
      superDeductionRelief(onTop(value.rate), value.tax, 1),
    ),
    value: moneyOf(valuing, counts, "F10", { rate, tax, spent }, (value) =>
      superDeductionRelief(onTop(value.rate), value.tax, value.spent),
    ),
  }));
  return wholeValuation("recipient", "deduction", label, fan, more);
}
