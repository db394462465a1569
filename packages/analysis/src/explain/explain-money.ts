import { type Addition, isSample, type Measure, type MoneyRole } from "@nqpf/domain";
import type { ExplainedFigure, ExplainedRow, MoneyTotal, SummedAmount } from "@nqpf/domain/answers";

import { amountsOf } from "../matrix/figures.ts";
import { exclusionReasons, type KindOfActor } from "../value/nominal.ts";
import type { Condition } from "./condition.ts";
import type { NameOfActor } from "./condition-words.ts";
import { othersCaveat, proposedWhy } from "./explain-among.ts";
import type { SortedMeasures } from "./sort-out.ts";
import { isOfSum, keyOf, sumWords } from "./sum-key.ts";

/** What money of a role is explained from. */
export interface MoneyGround {
  readonly role: MoneyRole;
  readonly sorted: SortedMeasures;
  /** Measures that pass and whose money stands in another row of the table. */
  readonly elsewhere: readonly Measure[];
  /** Measures that pass in a view that shows proposals; none where the question itself does. */
  readonly proposed: readonly Measure[];
  readonly add: (measures: readonly Measure[]) => Addition;
  readonly kindOfActor: KindOfActor;
  readonly nameOfActor: NameOfActor;
  readonly wordsOf: (condition: Condition) => string;
}

/** An amount that is in no sum, and why. */
type LeftOut = SummedAmount & Pick<ExplainedRow, "claims" | "why">;

/** Every sum that the amounts of a role give; amounts that would be in none of them stand in a last figure without value. */
export function explainMoney(ground: MoneyGround): ExplainedFigure[] {
  const { sorted, add, role, kindOfActor } = ground;
  const { totals, excluded } = add(sorted.passing);
  const claims = claimsOfAmounts(sorted.passing);
  const left: LeftOut[] = [
    ...excluded.map(({ reason, ...amount }) => ({
      ...amount,
      claims: claims(amount),
      why: exclusionReasons[reason],
    })),
    ...missedAmounts(ground),
    ...proposedAmounts(ground),
  ];
  const caveats = othersCaveat(sorted.others);
  const figures = totals.map((total): ExplainedFigure => {
    const label = sumWords(total, ground.nameOfActor);
    return {
      key: keyOf(total),
      label,
      explained: {
        value: total.value,
        range: null,
        unit: total.currency,
        counts: `the sum of amounts that may be added: ${label}`,
        formula: null,
        included: total.amounts.map((amount) => rowOf(amount, claims(amount), "counted")),
        excluded: left.filter(({ amount }) => isOfSum(amount, total, kindOfActor)).map(leftRow),
        assumptions: [],
        caveats: [...qualifierCaveats(total), ...caveats],
      },
    };
  });
  const alone = left.filter(
    ({ amount }) => !totals.some((total) => isOfSum(amount, total, kindOfActor)),
  );
  return alone.length === 0 && totals.length > 0
    ? figures
    : [...figures, inNoSum(role, alone, caveats)];
}

function inNoSum(
  role: MoneyRole,
  alone: readonly LeftOut[],
  caveats: readonly string[],
): ExplainedFigure {
  const [first] = alone;
  const why = first ? "none of these amounts may be added to anything" : "no amount is held";
  return {
    key: `${role}/in-no-sum`,
    label: "amounts in no sum",
    explained: {
      value: null,
      range: null,
      unit: first?.amount.currency ?? "money",
      counts: `amounts of the role ${role} that are in none of the sums`,
      formula: null,
      included: [],
      excluded: alone.map(leftRow),
      assumptions: [],
      caveats: [why, ...caveats],
    },
  };
}

/** What measures that fail one condition, or whose money stands elsewhere, would add. */
function missedAmounts({ sorted, elsewhere, add, wordsOf }: MoneyGround): LeftOut[] {
  const missed = [...sorted.near].map(([condition, measures]) => ({
    measures,
    why: `left out by ${wordsOf(condition)}`,
  }));
  const groups = [
    ...missed,
    { measures: elsewhere, why: "its money stands under another instrument of the measure" },
  ];
  return groups.flatMap(({ measures, why }) => {
    if (measures.length === 0) return [];
    const claims = claimsOfAmounts(measures);
    const { totals } = add(measures);
    return totals.flatMap(({ amounts }) =>
      amounts.map((amount) => ({ ...amount, claims: claims(amount), why })),
    );
  });
}

function proposedAmounts({ proposed, role }: MoneyGround): LeftOut[] {
  return proposed.flatMap((measure) =>
    amountsOf(measure, role)
      .filter(({ value, claims }) => value.counts && claims.every(isProposal))
      .map(({ property, value, claims }) => ({
        measure: measure.id,
        property,
        amount: value,
        claims: claims.map(({ id }) => id),
        why: proposedWhy,
      })),
  );
}

function isProposal({
  standing,
  sourceKind,
}: ReturnType<typeof amountsOf>[number]["claims"][number]): boolean {
  return standing === "proposed" && !isSample(sourceKind);
}

function qualifierCaveats({ amounts }: MoneyTotal): string[] {
  const qualified = new Set(amounts.map(({ amount }) => amount.qualifier));
  qualified.delete("exact");
  return [...qualified].map(
    (qualifier) => `of some amounts the source says ${qualifier.replaceAll("-", " ")}`,
  );
}

function claimsOfAmounts(measures: readonly Measure[]) {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return ({ measure, property }: SummedAmount): ExplainedRow["claims"] => {
    const lines = byId.get(measure)?.money ?? [];
    const held = lines.flatMap(({ amounts }) => amounts).find((one) => one.property === property);
    return held?.claims.map(({ id }) => id) ?? [];
  };
}

function leftRow({ claims, why, ...amount }: LeftOut): ExplainedRow {
  return rowOf(amount, claims, why);
}

function rowOf(
  { measure, property, amount }: SummedAmount,
  claims: ExplainedRow["claims"],
  why: string,
): ExplainedRow {
  return { measure, property, value: amount.value, claims, why: `${amount.on}: ${why}` };
}
