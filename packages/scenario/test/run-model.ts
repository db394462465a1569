import type { OutcomeFamily, ScenarioModel } from "@nqpf/domain/scenario";

import { drawBeliefs } from "../src/draws/beliefs.ts";
import { compile } from "../src/engine/compile.ts";
import { runOne } from "../src/engine/run-one.ts";
import { createScratch } from "../src/engine/scratch.ts";

interface RunOptions {
  readonly n?: number;
  readonly seed?: number;
  readonly family?: OutcomeFamily;
  readonly detail?: number;
  readonly certain?: boolean;
}

/** Runs a model and gives each output's column by its id. */
export function runModel(
  model: ScenarioModel,
  { n = 1, seed = 42, family = "splice", detail = 1, certain = false }: RunOptions = {},
): (id: string) => number[] {
  const plan = compile(model, { seed, family, detail, certain });
  const scratch = createScratch(plan);
  const width = plan.outputs.length;
  const rows = new Float64Array(n * width);
  for (let replicate = 0; replicate < n; replicate += 1) {
    drawBeliefs(plan.beliefs, plan.streams, replicate, scratch.beliefs);
    runOne(plan, scratch, replicate, rows, replicate * width);
  }
  return (id) => {
    const column = plan.outputs.findIndex((output) => output.id === id);
    if (column === -1) throw new Error(`no output ${id}`);
    return Array.from({ length: n }, (_, row) => rows[row * width + column] ?? Number.NaN);
  };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(p * sorted.length), sorted.length - 1)] ?? Number.NaN;
}
