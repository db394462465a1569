import type { LineAmount, Measure, MeasureId, MoneyLine } from "@nqpf/domain";
import type { Explained, ExplainedRow, NewMoney } from "@nqpf/domain/answers";
import { words } from "@nqpf/domain/vocabulary";

import { idsOf, predecessorsOf } from "./predecessors.ts";

const formula =
  "new money = amount of the step − amount of the line before it − lines that ended then in measures succeeded";

/**
 * How much of each step of a line is new money: its rise, less the lines of the measures succeeded that ended with the
 * step. A range where nobody states how much of these the step carries on: from all of it to none. `others` are the
 * measures of the same view.
 */
export function newMoney(
  line: MoneyLine,
  measure: Measure,
  others: ReadonlyMap<MeasureId, Measure>,
): NewMoney {
  const steps = line.amounts.filter(({ state }) => state !== "unsure");
  return {
    measure: measure.id,
    line: line.id,
    steps: steps.map((step, at) => ({
      property: step.property,
      on: step.value.on,
      newMoney: explained(line, step, steps[at - 1] ?? null, measure, others),
    })),
  };
}

function explained(
  line: MoneyLine,
  step: LineAmount,
  before: LineAmount | null,
  measure: Measure,
  others: ReadonlyMap<MeasureId, Measure>,
): Explained {
  const { value } = step;
  const own = rowOf(measure.id, step, value.value, "the amount that the step sets");
  const frame = {
    unit: value.currency,
    counts: `what a step of the line ${line.id} adds to the money that stood before it`,
    formula,
    assumptions: [],
    caveats: [],
  };
  if (!value.counts) {
    const why = "a statistic around the measure, no money of it";
    return { ...frame, value: null, range: null, included: [], excluded: [{ ...own, why }] };
  }
  if (isInside(line, measure, others)) {
    const why = `it lies inside ${line.partOf}, whose own steps count it`;
    return { ...frame, value: 0, range: null, included: [], excluded: [{ ...own, why }] };
  }
  const earlier = earlierOf(step, before, measure, others);
  const crosses = earlier.from !== null && earlier.from.measure !== measure.id;
  const predecessors = crosses
    ? { ended: [], excluded: [], amounts: [] }
    : predecessorsOf(measure, step, others);
  const sure = [own, ...earlier.included];
  const high = sumOf(sure);
  const included = [...sure, ...predecessors.ended];
  const counted = [step, ...(earlier.from ? [earlier.from.amount] : []), ...predecessors.amounts];
  const isOpen = predecessors.ended.length > 0;
  return {
    ...frame,
    value: isOpen ? null : high,
    range: isOpen ? [sumOf(included), high] : null,
    included,
    excluded: [...earlier.excluded, ...predecessors.excluded],
    assumptions: isOpen
      ? [
          "lower end: all that ended then is carried on in this line",
          "upper end: none of it is, and the whole rise is new",
        ]
      : [],
    caveats: counted.flatMap(caveatOf),
  };
}

/** Whether a line lies inside another that the view holds. */
function isInside(
  { partOf }: MoneyLine,
  measure: Measure,
  others: ReadonlyMap<MeasureId, Measure>,
): boolean {
  if (partOf === null) return false;
  const holds = ({ money }: Measure) => money.some(({ id }) => id === partOf);
  return holds(measure) || [...others.values()].some(holds);
}

interface Earlier {
  readonly from: { readonly measure: MeasureId; readonly amount: LineAmount } | null;
  readonly included: ExplainedRow[];
  readonly excluded: ExplainedRow[];
}

/** The amount that a step replaces: of its own line or, where its chain says so, of another measure. */
function earlierOf(
  step: LineAmount,
  before: LineAmount | null,
  measure: Measure,
  others: ReadonlyMap<MeasureId, Measure>,
): Earlier {
  const from = before
    ? { measure: measure.id, amount: before }
    : replacedElsewhere(step.value.replaces, measure, others);
  if (from === null) return { from, included: [], excluded: [] };
  const { amount } = from;
  if (step.value.basis === "flow" && amount.value.period !== step.value.period) {
    const row = rowOf(from.measure, amount, amount.value.value, "a flow of another period");
    return { from: null, included: [], excluded: [row] };
  }
  const row = rowOf(from.measure, amount, -amount.value.value, "the amount that the step replaces");
  return { from, included: [row], excluded: [] };
}

function replacedElsewhere(
  id: string | null,
  measure: Measure,
  others: ReadonlyMap<MeasureId, Measure>,
): Earlier["from"] {
  if (id === null) return null;
  for (const { value } of measure.relations) {
    const amounts = others.get(value.measure)?.money.flatMap((line) => line.amounts) ?? [];
    const amount = amounts.find((candidate) => candidate.value.id === id);
    if (amount) return { measure: value.measure, amount };
  }
  return null;
}

/** A figure that its source gives as more or less than so much moves the answer with it. */
function caveatOf({ value }: LineAmount): string[] {
  if (value.qualifier === "exact") return [];
  const qualifier = words.qualifier.find(({ id }) => id === value.qualifier);
  const stated = `${qualifier?.en ?? value.qualifier} ${value.value} ${value.currency}`;
  return [`${value.id} is stated as ${stated}, and the answer is no sharper than that`];
}

function rowOf(measure: MeasureId, amount: LineAmount, value: number, why: string): ExplainedRow {
  return { measure, property: amount.property, value, claims: idsOf(amount), why };
}

function sumOf(rows: readonly ExplainedRow[]): number {
  return rows.reduce((sum, row) => sum + row.value, 0);
}
