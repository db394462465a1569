import type {
  OutcomeFamily,
  RankRow,
  Sensitivity,
  SobolIndex,
  TornadoBar,
} from "@nqpf/domain/scenario";
import { ScenarioRefusal } from "@nqpf/domain/scenario";

import type { PreparedScenario } from "../prepare/prepare.ts";
import { recordOf } from "../run/record.ts";
import { hillIndex } from "../summary/tail.ts";
import { medianOf } from "../summary/summarise-output.ts";
import { rounded } from "../summary/rounded.ts";
import { createEvaluator, type Evaluator } from "./evaluator.ts";
import { partialRanks } from "./partial-ranks.ts";
import { sobolIndices } from "./sobol-indices.ts";

export interface SensitivityOptions {
  readonly output: string;
  readonly family?: OutcomeFamily;
  /** Points of the Sobol' design, a power of two. */
  readonly points?: number;
  /** How many beliefs, the largest by rank, get indices; the others are held at their medians. */
  readonly inputs?: number;
  readonly runs?: number;
  /** Runs of luck that each point is averaged over. */
  readonly luck?: number;
  readonly detail?: number;
}

const bootstraps = 200;
const mostInputs = 12;
const tornadoLuck = Array.from({ length: 40 }, (_, replicate) => replicate);

/** What an output depends on: a tornado, rank correlations, and variance-based indices of the largest beliefs. */
export function analyseSensitivity(
  prepared: PreparedScenario,
  options: SensitivityOptions,
): Sensitivity {
  const { scenario } = prepared;
  const family = options.family ?? scenario.variants[0] ?? "splice";
  const { output, points = 256, inputs = 8, runs = 600, luck = 4 } = options;
  if (points < 2 || (points & (points - 1)) !== 0 || points > 16_384)
    throw new ScenarioRefusal("points", "must be a power of two of at most 16384");
  if (inputs < 1 || inputs > mostInputs)
    throw new ScenarioRefusal("inputs", `must lie between 1 and ${mostInputs}`);
  const detail = options.detail ?? Math.min(scenario.detail, 0.4);
  const evaluator = createEvaluator(prepared, output, family, detail);
  const { values, ranks } = rankRuns(evaluator, runs);
  const held = values.toSorted();
  const heavy = (hillIndex(held, 0.05) ?? Infinity) <= 2;
  const logged = heavy && (held[0] ?? 0) > 0;
  const chosen = ranks.slice(0, inputs).map(({ path }) => path);
  const projects = createEvaluator(prepared, "projects", family, detail);
  return rounded({
    record: recordOf(prepared, Math.round(projects.at(middleOf(projects), [0]))),
    output,
    family,
    median: medianOf(values),
    tornado: tornadoOf(evaluator),
    ranks,
    sobol: {
      points,
      replicates: luck,
      logged,
      indices: indicesOf(evaluator, { chosen, points, luck, logged, seed: scenario.seed }),
    },
    notices: [
      "Beliefs move independently here, whatever the run couples.",
      `Each point is averaged over ${luck} draws of luck, so what is left of luck counts as interaction.`,
      `Indices are of the ${chosen.length} largest beliefs by rank; the others are held at their medians.`,
    ],
  });
}

function rankRuns(evaluator: Evaluator, runs: number): { values: Float64Array; ranks: RankRow[] } {
  const { open } = evaluator;
  const values = new Float64Array(runs);
  const columns = open.map(() => new Float64Array(runs));
  for (let run = 0; run < runs; run += 1) {
    const uniforms = evaluator.uniforms(run);
    values[run] = evaluator.at(uniforms, [run]);
    open.forEach(({ place }, column) => {
      const into = columns[column];
      if (into) into[run] = uniforms[place] ?? 0;
    });
  }
  const ranks = partialRanks(columns, values)
    .map((row, index) => ({ path: open[index]?.belief.path ?? "", ...row }))
    .toSorted((a, b) => Math.abs(b.rank) - Math.abs(a.rank) || (a.path < b.path ? -1 : 1));
  return { values, ranks };
}

function middleOf({ plan }: Evaluator): Float64Array {
  return new Float64Array(plan.beliefs.list.length).fill(0.5);
}

/** Each belief at its tenth and ninetieth percentile, the others at their medians, on common luck. */
function tornadoOf(evaluator: Evaluator): TornadoBar[] {
  return evaluator.open
    .map(({ belief, place }) => {
      const at = (u: number) => {
        const uniforms = middleOf(evaluator);
        uniforms[place] = u;
        return evaluator.at(uniforms, tornadoLuck);
      };
      return {
        path: belief.path,
        assumption: belief.prior.kind === "assumption",
        low: at(0.1),
        high: at(0.9),
      };
    })
    .toSorted(
      (a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low) || (a.path < b.path ? -1 : 1),
    );
}

interface Design {
  readonly chosen: readonly string[];
  readonly points: number;
  readonly luck: number;
  readonly logged: boolean;
  readonly seed: number;
}

function indicesOf(
  evaluator: Evaluator,
  { chosen, points, luck, logged, seed }: Design,
): SobolIndex[] {
  const { list, placeOf } = evaluator.plan.beliefs;
  const uniforms = new Float64Array(list.length).fill(0.5);
  const places = chosen.map((path) => placeOf.get(path) ?? 0);
  const draws = Array.from({ length: luck }, (_, draw) => draw);
  return sobolIndices(
    (point) => {
      places.forEach((place, input) => {
        uniforms[place] = point[input] ?? 0.5;
      });
      const value = evaluator.at(uniforms, draws);
      return logged ? Math.log(Math.max(value, Number.MIN_VALUE)) : value;
    },
    { points, inputs: chosen.length, seed, bootstraps },
  ).map((pair, index) => ({ path: chosen[index] ?? "", ...pair }));
}
