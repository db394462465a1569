import type { Scenario, ScenarioModel, ScenarioRun } from "@nqpf/domain/scenario";
import type { RunPart } from "@nqpf/scenario";

/** What is to be run: a scenario and the baseline that it patches. */
export interface RunTask {
  readonly scenario: Scenario;
  readonly model: ScenarioModel;
}

/** What a worker is asked, one thing after the other. */
export type WorkerRequest =
  | { readonly ask: "prepare"; readonly task: RunTask }
  | { readonly ask: "part"; readonly from: number; readonly until: number }
  | { readonly ask: "sum"; readonly parts: readonly RunPart[] };

/** What it answers. */
export type WorkerAnswer =
  | { readonly kind: "prepared"; readonly rows: number }
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "part"; readonly part: RunPart }
  | { readonly kind: "sum"; readonly run: ScenarioRun };
