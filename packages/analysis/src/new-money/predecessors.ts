import {
  type Amount,
  compareDates,
  type LineAmount,
  type Measure,
  type MeasureId,
  type MoneyLine,
} from "@nqpf/domain";
import type { ExplainedRow } from "@nqpf/domain/answers";

import { endingAt } from "./ends-of-measures.ts";

/** What the lines of the measures that one measure succeeds do to a step of its own line. */
export interface Predecessors {
  /** Ended with the step; how much of them the step carries on is not stated. Values are negative. */
  readonly ended: ExplainedRow[];
  readonly excluded: ExplainedRow[];
  readonly amounts: LineAmount[];
}

/** Weighs the outermost lines of the measures that `measure` succeeds against one step of its line. */
export function predecessorsOf(
  measure: Measure,
  step: LineAmount,
  others: ReadonlyMap<MeasureId, Measure>,
): Predecessors {
  const found: Predecessors = { ended: [], excluded: [], amounts: [] };
  for (const { value: relation } of measure.relations) {
    const before = relation.kind === "succeeds" ? others.get(relation.measure) : undefined;
    if (!before) continue;
    for (const line of outermost(before.money)) weigh(before, line, step, found);
  }
  return found;
}

function outermost(lines: readonly MoneyLine[]): MoneyLine[] {
  const ids = new Set(lines.map((line) => line.id));
  return lines.filter(({ partOf }) => partOf === null || !ids.has(partOf));
}

function weigh(before: Measure, line: MoneyLine, step: LineAmount, found: Predecessors): void {
  const last = line.amounts.findLast(
    ({ state, value }) => state !== "unsure" && compareDates(value.on, step.value.on) <= 0,
  );
  if (!last) return;
  const why = reasonNotToSubtract(before, last.value, step.value);
  const row = { measure: before.id, property: last.property, claims: idsOf(last) };
  if (why !== null) {
    found.excluded.push({ ...row, value: last.value.value, why });
    return;
  }
  found.amounts.push(last);
  found.ended.push({
    ...row,
    value: -last.value.value,
    why: "a line of a measure succeeded that ended then; how much of it is carried on is not stated",
  });
}

function reasonNotToSubtract(before: Measure, amount: Amount, step: Amount): string | null {
  if (!amount.counts) return "a statistic around the measure";
  if (amount.currency !== step.currency) return "in another currency";
  if (amount.role !== step.role || amount.basis !== step.basis)
    return "money of another role or basis";
  if (amount.basis === "flow") return "a flow of a period of its own";
  if (amount.basis === "cumulative") return "a count since the start, which its measure keeps";
  if (amount.payer !== null && step.payer !== null && amount.payer !== step.payer)
    return "money of another payer";
  switch (endingAt(before, step.on)) {
    case "then":
      return null;
    case "earlier":
      return "its measure had ended before this step";
    case "later":
      return "its measure still held at this step";
    case "never":
      return "no end of its measure is held";
  }
}

export function idsOf({ claims }: LineAmount): ExplainedRow["claims"] {
  return claims.map((claim) => claim.id);
}
