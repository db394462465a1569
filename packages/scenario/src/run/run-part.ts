import { drawBeliefs } from "../draws/beliefs.ts";
import { compile } from "../engine/compile.ts";
import { runOne } from "../engine/run-one.ts";
import { createScratch } from "../engine/scratch.ts";
import type { PreparedScenario } from "../prepare/prepare.ts";

/** The rows of some runs: one row a run, one column an output. */
export interface RunPart {
  readonly from: number;
  readonly until: number;
  readonly outputs: Float64Array;
}

/** How many rows a scenario has: every variant runs on the same luck. */
export function rowsOf({ scenario }: PreparedScenario): number {
  return scenario.n * scenario.variants.length;
}

/**
 * Runs rows `from` up to `until` of a scenario. Rows depend on nothing but the scenario and their number, so parts may be
 * run in any order by any number of workers; here, in a worker thread or in a browser, it is the same function.
 */
export function runPart(prepared: PreparedScenario, from: number, until: number): RunPart {
  const { scenario, model } = prepared;
  const { n, seed, detail, variants } = scenario;
  const parts: Float64Array[] = [];
  variants.forEach((family, variant) => {
    const [first, last] = [Math.max(from, variant * n), Math.min(until, (variant + 1) * n)];
    if (first >= last) return;
    const plan = compile(model, { seed, family, detail });
    const scratch = createScratch(plan);
    const width = plan.outputs.length;
    const rows = new Float64Array((last - first) * width);
    for (let row = first; row < last; row += 1) {
      const replicate = row - variant * n;
      drawBeliefs(plan.beliefs, plan.streams, replicate, scratch.beliefs);
      runOne(plan, scratch, replicate, rows, (row - first) * width);
    }
    parts.push(rows);
  });
  return { from, until, outputs: joined(parts) };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
