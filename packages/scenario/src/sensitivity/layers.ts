import type { OutcomeFamily } from "@nqpf/domain/scenario";

import { drawBeliefs } from "../draws/beliefs.ts";
import { compile } from "../engine/compile.ts";
import { runOne } from "../engine/run-one.ts";
import { createScratch } from "../engine/scratch.ts";
import type { PreparedScenario } from "../prepare/prepare.ts";

/** The variance of an output, split into what could be learnt and what is luck. */
export interface Layers {
  readonly epistemic: number;
  readonly aleatory: number;
}

/** Splits a variance by a nested loop: `outer` draws of belief with `inner` draws of luck each. */
export function splitVariance(
  { scenario, model }: PreparedScenario,
  output: string,
  family: OutcomeFamily,
  outer: number,
  inner: number,
): Layers {
  const plan = compile(model, { seed: scenario.seed, family, detail: scenario.detail });
  const column = plan.outputs.findIndex(({ id }) => id === output);
  const scratch = createScratch(plan);
  const row = new Float64Array(plan.outputs.length);
  const means: number[] = [];
  let within = 0;
  for (let belief = 0; belief < outer; belief += 1) {
    const values: number[] = [];
    for (let luck = 0; luck < inner; luck += 1) {
      drawBeliefs(plan.beliefs, plan.streams, belief, scratch.beliefs);
      runOne(plan, scratch, belief * inner + luck, row, 0);
      values.push(row[column] ?? 0);
    }
    means.push(meanOf(values));
    within += varianceOf(values) / outer;
  }
  return { epistemic: Math.max(varianceOf(means) - within / inner, 0), aleatory: within };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
