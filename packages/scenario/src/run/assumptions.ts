import type { PriorInUse, ScenarioModel } from "@nqpf/domain/scenario";

import type { Belief } from "../draws/beliefs.ts";

/** Every belief that nobody's figure stands behind, in words, with what the map had no row for. */
export function assumptionsOf(
  { defaulted, correlations, switches, instruments }: ScenarioModel,
  beliefs: readonly Belief[],
): string[] {
  const ours = beliefs
    .filter(({ prior }) => prior.kind === "assumption")
    .map(({ path, prior }) => `${path}: ${prior.from}`);
  const coupled = switches.correlated
    ? correlations
        .filter(({ kind }) => kind === "assumption")
        .map(
          ({ between, rank, from }) => `${between.join(" and ")} move together at ${rank}: ${from}`,
        )
    : ["no two beliefs move together"];
  const weights =
    Object.keys(instruments).length > 0
      ? ["the money's division over sectors and regions is ours"]
      : [];
  return [...ours, ...coupled, ...weights, ...defaulted];
}

/** The unit of a belief, by the name at the end of its path. */
const units: Readonly<Record<string, string>> = {
  envelope: "billion yuan",
  gestation: "years",
  fundYears: "years",
  tailCap: "multiple",
  loanTailCap: "multiple",
  fundMultiple: "multiple",
  clusterCap: "multiple",
  rivalCapability: "multiple",
  defaultRate: "a year",
  rivalHazard: "a year",
  requiredReturn: "a year",
  leadDecay: "a year",
  stockDecay: "a year",
  tailIndex: "index",
  loanTailIndex: "index",
  leadSharpness: "index",
  clusterElasticity: "elasticity",
  costElasticity: "elasticity",
};

export function priorsInUse(beliefs: readonly Belief[]): PriorInUse[] {
  return beliefs.map(({ path, prior }) => ({
    path,
    unit: units[path.slice(path.lastIndexOf("/") + 1)] ?? "share",
    prior,
  }));
}
