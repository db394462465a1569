import type { OutcomeFamily, PairedDifference, ScenarioComparison } from "@nqpf/domain/scenario";
import { ScenarioRefusal } from "@nqpf/domain/scenario";

import { compile } from "../engine/compile.ts";
import type { OutputPlan } from "../engine/plan.ts";
import type { PreparedScenario } from "../prepare/prepare.ts";
import { columnAt } from "../run/columns.ts";
import { recordOf } from "../run/record.ts";
import type { RunPart } from "../run/run-part.ts";
import { quantileAt, shareOf } from "../summary/intervals.ts";
import { rounded } from "../summary/rounded.ts";
import { medianOf } from "../summary/summarise-output.ts";
import { errorOf, hillIndex, meanOf } from "../summary/tail.ts";
import { worthOfKnowing } from "./worth-of-knowing.ts";

/** A scenario with the rows of its first variant, from `runPart(prepared, 0, n)`. */
export interface RunOf {
  readonly prepared: PreparedScenario;
  readonly part: RunPart;
}

/** Two scenarios with one seed, run by run on the same luck. `weight`: what a yuan of added value counts against a yuan of cost. */
export function compareScenarios(
  baseline: RunOf,
  alternative: RunOf,
  weight: number | null,
): ScenarioComparison {
  const [a, b] = [baseline.prepared.scenario, alternative.prepared.scenario];
  const family = a.variants[0] ?? "splice";
  if (a.seed !== b.seed) throw new ScenarioRefusal("seed", "both scenarios need the same seed");
  if (a.n !== b.n) throw new ScenarioRefusal("n", "both scenarios need the same number of runs");
  if (b.variants[0] !== family)
    throw new ScenarioRefusal(
      "variants.0",
      "both scenarios need the same first family of outcomes",
    );
  const [first, second] = [tableOf(baseline, family), tableOf(alternative, family)];
  const differences = first.outputs.flatMap((output) => {
    const [x, y] = [first.column(output.id), second.column(output.id)];
    const found = x && y ? differenceOf(output, x, y) : null;
    return found ? [found] : [];
  });
  return rounded({
    baseline: recordOf(baseline.prepared, first.projects),
    alternative: recordOf(alternative.prepared, second.projects),
    family,
    differences,
    valueOfKnowing:
      weight === null
        ? null
        : worthOfKnowing(baseline.prepared, alternative.prepared, family, weight),
    notices: [
      "The same projects have the same luck in both scenarios, so the interval of a difference is its own.",
      ...(weight === null
        ? []
        : [
            "What is worth knowing concerns beliefs alone: luck is averaged out first, since no study removes it.",
          ]),
    ],
  });
}

function tableOf({ prepared, part }: RunOf, family: OutcomeFamily) {
  const { scenario, model } = prepared;
  const plan = compile(model, { seed: scenario.seed, family, detail: scenario.detail });
  const column = (id: string): Float64Array | null => {
    const index = plan.outputs.findIndex((output) => output.id === id);
    return index === -1 ? null : columnAt(part.outputs, plan.outputs.length, index, 0, scenario.n);
  };
  return { outputs: plan.outputs, column, projects: projectsIn(column("projects")) };
}

function projectsIn(column: Float64Array | null): number {
  return column ? Math.round(medianOf(column)) : 0;
}

function differenceOf(
  { id, label, unit }: OutputPlan,
  x: Float64Array,
  y: Float64Array,
): PairedDifference | null {
  const both = Array.from(x, (_, run) => run).filter(
    (run) => !Number.isNaN(x[run]) && !Number.isNaN(y[run]),
  );
  if (both.length < 2) return null;
  const paired = Float64Array.from(both, (run) => (y[run] ?? 0) - (x[run] ?? 0));
  const sorted = paired.toSorted();
  const sizes = paired.map(Math.abs).toSorted();
  const heavy = (hillIndex(sizes) ?? Infinity) <= 2;
  const mean = meanOf(paired);
  const own = variance(x, both) + variance(y, both);
  const common = variance(
    paired,
    paired.map((_, run) => run),
  );
  return {
    output: id,
    label,
    unit,
    n: both.length,
    mean: heavy ? null : mean,
    error: heavy ? null : errorOf(paired, mean),
    median: quantileAt(sorted, 0.5),
    interval: [quantileAt(sorted, 0.05), quantileAt(sorted, 0.95)],
    positive: shareOf(paired.filter((value) => value > 0).length, both.length),
    varianceRatio: common > 0 ? own / common : null,
  };
}

function variance(values: Float64Array, runs: ArrayLike<number>): number {
  const picked = Float64Array.from(runs, (run) => values[run] ?? 0);
  return errorOf(picked, meanOf(picked)) ** 2 * picked.length;
}
