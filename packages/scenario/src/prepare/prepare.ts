import { canonicalJson, type Json } from "@nqpf/domain";
import { Scenario, ScenarioModel, ScenarioRefusal } from "@nqpf/domain/scenario";
import type { ZodError } from "zod";

import { baselines } from "../data/baselines.ts";
import { compile } from "../engine/compile.ts";
import { sha256Hex } from "../numeric/sha256.ts";
import { applyPatch } from "./patch.ts";

/** A scenario that can be run: plain data, so that it can be sent to a worker. */
export interface PreparedScenario {
  readonly id: string;
  readonly scenario: Scenario;
  readonly model: ScenarioModel;
  readonly modelHash: string;
}

/**
 * Checks a scenario and patches its baseline. Throws a ScenarioRefusal that names the field: an unknown path, a prior
 * whose p5 lies above its p95, correlations that cannot be, no runs or absurdly many.
 */
export function prepareScenario(
  input: unknown,
  models: readonly ScenarioModel[] = baselines(),
): PreparedScenario {
  const parsed = Scenario.safeParse(input);
  if (!parsed.success) throw refused(parsed.error, []);
  const scenario = parsed.data;
  const base = models.find(({ id }) => id === scenario.base);
  if (!base) throw new ScenarioRefusal("base", `there is no baseline ${scenario.base}`);
  const patched = ScenarioModel.safeParse(applyPatch(base, scenario.patch));
  if (!patched.success)
    throw refused(
      patched.error,
      scenario.patch.map(({ path }) => path),
    );
  const model = patched.data;
  checkTargets(scenario, model);
  for (const family of scenario.variants)
    compile(model, { seed: scenario.seed, family, detail: scenario.detail });
  return { id: scenarioId(scenario), scenario, model, modelHash: hashOf(model) };
}

/** The hash of a scenario's canonical form. A note changes nothing that is run, so it stays outside. */
export function scenarioId(scenario: Scenario): string {
  const { note: _, ...settings } = scenario;
  return `scn-${hashOf(settings)}`;
}

function hashOf(value: object): string {
  // safe: scenarios and models are JSON.
  return sha256Hex(canonicalJson(value as unknown as Json)).slice(0, 20);
}

function checkTargets({ targets }: Scenario, model: ScenarioModel): void {
  targets.forEach((target, index) => {
    if (!model.targets[target])
      throw new ScenarioRefusal(`targets.${index}`, `the baseline has no target ${target}`);
  });
}

/** Names the field of the first fault; inside a patched part, the patch that brought it. */
function refused(error: ZodError, patched: readonly string[]): ScenarioRefusal {
  const issue = error.issues[0];
  const field = (issue?.path ?? []).map(String);
  const pointer = `/${field.join("/")}`;
  const index = patched.findLastIndex((path) => pointer === path || pointer.startsWith(`${path}/`));
  const inside = pointer
    .slice((patched[index]?.length ?? 0) + 1)
    .split("/")
    .filter(Boolean);
  const name = index === -1 ? field : ["patch", String(index), "value", ...inside];
  return new ScenarioRefusal(name.join(".") || "scenario", issue?.message ?? "is no scenario", {
    cause: error,
  });
}
