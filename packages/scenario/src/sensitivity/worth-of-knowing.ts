import type { OutcomeFamily, ScenarioComparison } from "@nqpf/domain/scenario";

import { drawBeliefs } from "../draws/beliefs.ts";
import { compile } from "../engine/compile.ts";
import { runOne } from "../engine/run-one.ts";
import { createScratch } from "../engine/scratch.ts";
import type { PreparedScenario } from "../prepare/prepare.ts";
import { beliefColumns } from "../run/columns.ts";
import { partialKnowledge, perfectKnowledge } from "./value-of-knowing.ts";

const draws = 400;
const luckPerDraw = 8;
const mostDetail = 0.4;

/**
 * What it is worth to know beliefs before choosing between two scenarios, where the net benefit is `weight` times added
 * value less public cost. Luck is averaged out first: nobody can learn it.
 */
export function worthOfKnowing(
  baseline: PreparedScenario,
  alternative: PreparedScenario,
  family: OutcomeFamily,
  weight: number,
): NonNullable<ScenarioComparison["valueOfKnowing"]> {
  const [x, y] = [benefits(baseline, family, weight), benefits(alternative, family, weight)];
  const differences = y.values.map((value, draw) => value - (x.values[draw] ?? 0));
  const priors = beliefColumns(y.plan, draws)
    .map(({ belief, values }) =>
      partialKnowledge(belief.path, values, differences, alternative.scenario.seed),
    )
    .toSorted((a, b) => b.value - a.value || (a.path < b.path ? -1 : 1));
  return { weight, perfect: perfectKnowledge(differences), priors };
}

function benefits({ scenario, model }: PreparedScenario, family: OutcomeFamily, weight: number) {
  const detail = Math.min(scenario.detail, mostDetail);
  const plan = compile(model, { seed: scenario.seed, family, detail });
  const scratch = createScratch(plan);
  const row = new Float64Array(plan.outputs.length);
  const column = (id: string) => plan.outputs.findIndex((output) => output.id === id);
  const [value, cost] = [column("additional-value"), column("public-cost")];
  const values = Float64Array.from({ length: draws }, (_, draw) => {
    let sum = 0;
    for (let luck = 0; luck < luckPerDraw; luck += 1) {
      drawBeliefs(plan.beliefs, plan.streams, draw, scratch.beliefs);
      runOne(plan, scratch, draw * luckPerDraw + luck, row, 0);
      sum += weight * (row[value] ?? 0) - (row[cost] ?? 0);
    }
    return sum / luckPerDraw;
  });
  return { plan, values };
}
