import type { ScenarioOutput, ScenarioRun, VariantResult } from "@nqpf/domain/scenario";

import { messages } from "./messages.ts";
import type { Family } from "./search.ts";

/** What a run gives under one family of outcomes; under its first where it did not run that one. */
export function variantOf({ variants }: ScenarioRun, family: Family | undefined): VariantResult {
  const found = variants.find((one) => one.family === family) ?? variants[0];
  if (!found) throw new Error("a run has at least one family");
  return found;
}

/** The outputs of the given names that the run has. */
export function outputsNamed(
  { outputs }: VariantResult,
  ids: readonly string[],
): readonly ScenarioOutput[] {
  return ids.flatMap((id) => outputs.find((output) => output.id === id) ?? []);
}

/** The value at a probability that the run reports. */
export function valueAt({ quantiles }: ScenarioOutput, p: number): number {
  return quantiles.find((quantile) => quantile.p === p)?.value ?? Number.NaN;
}

/** An output's name among its neighbours; null where only the engine names it. */
export function shortName(id: string): string | null {
  return (messages.outputs as Readonly<Record<string, string>>)[id] ?? null;
}
