import {
  addUp,
  type ActorKind,
  compareDates,
  type Day,
  type Measure,
  MoneyRole,
} from "@nqpf/domain";
import type { Addition, NominalFigure, SummedAmount } from "@nqpf/domain/answers";

import { spell } from "./explain.ts";
import { rowOf } from "./ingredient.ts";

/** Tells what kind of actor an id names. */
export type KindOfActor = (actor: string) => ActorKind | undefined;

type Excluded = Addition["excluded"][number];

/** Why an amount is in no sum, in words. */
export const exclusionReasons: Record<Excluded["reason"], string> = {
  "does-not-count": "a statistic around the measure",
  "earlier-value": "an earlier value of its line",
  "date-unsure": "its date is not precise enough to say whether it holds",
  "no-longer-holds": "a level of a measure that has ended",
  "payer-unknown": "whose money it is is not known, so it is added to nothing",
  "inside-another": "it lies inside an amount that is counted",
};

/** The money of a measure as committed, one figure for each sum that may be made and each amount that adds to none. */
export function nominalFigures(
  measure: Measure,
  asOf: Day,
  kindOfActor: KindOfActor,
): NominalFigure[] {
  const { totals, excluded } = addUp([measure], asOf, kindOfActor);
  const alone = excluded.filter(
    (item) => item.reason === "payer-unknown" && !isInside(measure, item),
  );
  const sums = totals.map((total) => ({
    ...total,
    payerKind: total.payerKind as ActorKind | null,
  }));
  const single = alone.map(({ measure: id, property, amount }) => ({
    ...amount,
    payerKind: null,
    amounts: [{ measure: id, property, amount }],
  }));
  return [...sums, ...single]
    .map((sum) => figureOf(measure, sum, excluded))
    .toSorted(
      (a, b) =>
        MoneyRole.options.indexOf(a.role) - MoneyRole.options.indexOf(b.role) ||
        compareDates(b.on, a.on) ||
        (b.value.value ?? 0) - (a.value.value ?? 0),
    );
}

type Sum = Pick<NominalFigure, "role" | "basis" | "period" | "payerKind"> & {
  readonly currency: string;
  readonly value: number;
  readonly amounts: readonly SummedAmount[];
};

function figureOf(measure: Measure, sum: Sum, excluded: readonly Excluded[]): NominalFigure {
  const { role, basis, period, payerKind, currency, amounts } = sum;
  const dates = amounts.map(({ amount }) => amount.on).toSorted(compareDates);
  const rows = amounts.map((item) => amountRow(measure, item, "counted"));
  return {
    role,
    basis,
    period,
    payerKind,
    on: dates.at(-1) ?? "",
    value: spell(
      {
        unit: currency,
        counts: `money in the role ${role}, ${period === null ? basis : `${basis} of ${period}`}`,
        formula: null,
        excluded: excluded
          .filter(
            (item) =>
              item.amount.role === role &&
              !amounts.some(({ property }) => property === item.property),
          )
          .map((item) => amountRow(measure, item, exclusionReasons[item.reason])),
      },
      {
        value: sum.value,
        ends: [sum.value],
        rows,
        assumptions: [],
        caveats: caveatsOf(amounts, payerKind),
      },
    ),
  };
}

function caveatsOf(amounts: readonly SummedAmount[], payerKind: ActorKind | null): string[] {
  const words = new Set(
    amounts.flatMap(({ amount: { qualifier, partOf } }) => [
      ...(qualifier === "exact" ? [] : [`its source says ${qualifier.replaceAll("-", " ")}`]),
      ...(partOf === null ? [] : [`it lies inside ${partOf} and is never added to it`]),
    ]),
  );
  return [...words, ...(payerKind === null ? [exclusionReasons["payer-unknown"]] : [])];
}

function amountRow(measure: Measure, { property, amount }: SummedAmount, why: string) {
  const claims = heldAmounts(measure).find((held) => held.property === property)?.claims ?? [];
  return rowOf(
    measure.id,
    { property, claims },
    amount.value,
    amount.currency,
    `${amount.on}: ${why}`,
  );
}

function isInside(measure: Measure, { amount }: SummedAmount): boolean {
  return heldAmounts(measure).some(({ value }) => value.id === amount.partOf);
}

function heldAmounts(measure: Measure) {
  return measure.money.flatMap((line) => line.amounts);
}
