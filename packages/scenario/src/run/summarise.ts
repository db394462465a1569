import type { ScenarioRun, VariantResult } from "@nqpf/domain/scenario";

import { compile } from "../engine/compile.ts";
import type { Plan } from "../engine/plan.ts";
import type { PreparedScenario } from "../prepare/prepare.ts";
import { type BeliefColumn, driversOf, runsForDrivers } from "../summary/drivers.ts";
import { rounded } from "../summary/rounded.ts";
import { medianOf, summariseOutput } from "../summary/summarise-output.ts";
import { scoreTargets } from "../summary/targets.ts";
import { assumptionsOf, priorsInUse } from "./assumptions.ts";
import { beliefColumns, columnAt } from "./columns.ts";
import { noticesOf } from "./convergence.ts";
import { recordOf } from "./record.ts";
import { type RunPart, rowsOf } from "./run-part.ts";

/** Puts the parts of a run together, in the order of their rows whatever the order they came in. */
export function summarise(prepared: PreparedScenario, parts: readonly RunPart[]): ScenarioRun {
  const { scenario, model } = prepared;
  const { n, seed, detail, variants } = scenario;
  const plans = variants.map((family) => compile(model, { seed, family, detail }));
  const [plan] = plans;
  if (!plan) throw new Error("a scenario has at least one variant");
  const rows = inOrder(parts, rowsOf(prepared), plan.outputs.length);
  const columns = beliefColumns(plan, Math.min(n, runsForDrivers));
  const results = plans.map((of, variant) =>
    resultOf(of, rows, { first: variant * n, n, columns, targets: scenario.targets }),
  );
  const notices = noticesOf(results);
  const width = plan.outputs.length;
  const projects = plan.outputs.findIndex(({ id }) => id === "projects");
  return rounded({
    record: recordOf(prepared, Math.round(medianOf(columnAt(rows, width, projects, 0, n)))),
    priors: priorsInUse(plan.beliefs.list),
    assumptions: assumptionsOf(model, plan.beliefs.list),
    variants: results,
    converged: notices.length === 0,
    notices,
  });
}

interface Rows {
  readonly first: number;
  readonly n: number;
  readonly columns: readonly BeliefColumn[];
  readonly targets: readonly string[];
}

function resultOf(
  plan: Plan,
  rows: Float64Array,
  { first, n, columns, targets }: Rows,
): VariantResult {
  const width = plan.outputs.length;
  const column = (index: number) => columnAt(rows, width, index, first, n);
  return {
    family: plan.family,
    outputs: plan.outputs.map((output, index) => {
      const values = column(index);
      return summariseOutput(output, values, driversOf(columns, values.slice(0, runsForDrivers)));
    }),
    targets: scoreTargets(plan.model, targets, (id) => {
      const index = plan.outputs.findIndex((output) => output.id === id);
      return index === -1 ? null : column(index);
    }),
  };
}

function inOrder(parts: readonly RunPart[], rows: number, width: number): Float64Array {
  const whole = new Float64Array(rows * width);
  let next = 0;
  for (const { from, until, outputs } of parts.toSorted((a, b) => a.from - b.from)) {
    if (from !== next) throw new RangeError(`rows ${next} to ${from} are missing or come twice`);
    whole.set(outputs, from * width);
    next = until;
  }
  if (next !== rows) throw new RangeError(`rows ${next} to ${rows} are missing`);
  return whole;
}
