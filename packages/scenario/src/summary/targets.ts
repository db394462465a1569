import type { ScenarioModel, TargetResult } from "@nqpf/domain/scenario";

import { shareOf } from "./intervals.ts";

/** Scores the targets that something maps; the others are shown as words. */
export function scoreTargets(
  model: ScenarioModel,
  asked: readonly string[],
  columnOf: (output: string) => Float64Array | null,
): TargetResult[] {
  return asked.flatMap((id) => {
    const target = model.targets[id];
    if (!target) return [];
    const { label, output, atLeast, from } = target;
    const column = output === null ? null : columnOf(output);
    if (!column || atLeast === null)
      return { id, label, scorable: false, reached: null, why: from };
    const held = column.filter((value) => !Number.isNaN(value));
    if (held.length === 0)
      return { id, label, scorable: false, reached: null, why: "no run has a value for it" };
    const count = held.filter((value) => value >= atLeast).length;
    return { id, label, scorable: true, reached: shareOf(count, held.length), why: from };
  });
}
