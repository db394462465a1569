import type { MeasureId } from "@nqpf/domain";
import {
  GapGrade,
  GapStep,
  type GapTally,
  LadderStepName,
  MoneyStage,
  type StepState,
} from "@nqpf/domain/answers";

import type { GapEntry } from "./gap-entries.ts";

/** How some measures stand together, each named, so that every figure can be counted again. */
export function tallyOf(entries: readonly GapEntry[]): GapTally {
  const states = new Map(GapStep.options.map((step) => [step, new Groups<StepState>()]));
  const reached = new Groups<LadderStepName>();
  const holding = new Groups<MoneyStage>();
  for (const { row, stages } of entries) {
    for (const { step, state } of row.steps) states.get(step)?.add(state, row.id);
    for (const { step, certainty } of row.ladder)
      if (certainty === "yes") reached.add(step, row.id);
    for (const stage of stages) holding.add(stage, row.id);
  }
  const at = (step: GapStep, state: StepState) => states.get(step)?.of(state) ?? [];
  return {
    measures: entries.length,
    ladder: LadderStepName.options.map((step) => ({ step, measures: reached.of(step) })),
    steps: GapStep.options.map((step) => ({
      step,
      held: at(step, "held").length,
      notApplicable: at(step, "not-applicable").length,
      missing: GapGrade.options.map((grade) => ({ grade, measures: at(step, grade) })),
    })),
    stages: MoneyStage.options.map((stage) => ({ stage, measures: holding.of(stage) })),
    overdue: entries.flatMap(({ row }) =>
      row.overdue.map(({ property }) => ({ measure: row.id, property })),
    ),
  };
}

/** Measures by what they have in common. */
class Groups<Key> {
  readonly #groups = new Map<Key, MeasureId[]>();

  add(key: Key, id: MeasureId): void {
    const group = this.#groups.get(key);
    if (group) group.push(id);
    else this.#groups.set(key, [id]);
  }

  of(key: Key): MeasureId[] {
    return this.#groups.get(key) ?? [];
  }
}
