import type { OutcomeFamily } from "@nqpf/domain/scenario";
import { ScenarioRefusal } from "@nqpf/domain/scenario";

import { type Belief, settleBeliefs } from "../draws/beliefs.ts";
import { purposes, uniformAt } from "../draws/streams.ts";
import { compile } from "../engine/compile.ts";
import type { Plan } from "../engine/plan.ts";
import { runOne } from "../engine/run-one.ts";
import { createScratch } from "../engine/scratch.ts";
import type { PreparedScenario } from "../prepare/prepare.ts";

/** One output as a function of what is believed and of the luck; beliefs move independently here. */
export interface Evaluator {
  readonly plan: Plan;
  /** The beliefs that are not fixed. */
  readonly open: readonly { readonly belief: Belief; readonly place: number }[];
  /** The uniforms of a run's beliefs, as the run itself would draw them without coupling. */
  uniforms(replicate: number): Float64Array;
  /** The output at given uniforms, averaged over some luck. */
  at(uniforms: Float64Array, luck: readonly number[]): number;
}

export function createEvaluator(
  { scenario, model }: PreparedScenario,
  output: string,
  family: OutcomeFamily,
  detail: number,
): Evaluator {
  const plan = compile(model, { seed: scenario.seed, family, detail });
  const column = plan.outputs.findIndex(({ id }) => id === output);
  if (column === -1) throw new ScenarioRefusal("output", `there is no output ${output}`);
  const scratch = createScratch(plan);
  const row = new Float64Array(plan.outputs.length);
  const { list } = plan.beliefs;
  return {
    plan,
    open: list.flatMap((belief, place) => (belief.fixed ? [] : { belief, place })),
    uniforms: (replicate) =>
      Float64Array.from(list, ({ entity, fixed }) =>
        fixed ? 0.5 : uniformAt(plan.streams, entity, purposes.belief, replicate),
      ),
    at(uniforms, luck) {
      settleBeliefs(plan.beliefs, uniforms, scratch.beliefs);
      let [sum, count] = [0, 0];
      for (const replicate of luck) {
        runOne(plan, scratch, replicate, row, 0);
        const value = row[column] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        sum += value;
        count += 1;
      }
      return count === 0 ? 0 : sum / count;
    },
  };
}
