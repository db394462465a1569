import { numberOf, oneOf, textOf } from "../../lib/search-params.ts";

/** Which scenario is run, how often, on which luck, and whose outcomes are shown; kept in the address. */
export interface ScenarioSearch {
  /** Absent: the starting document's. */
  readonly preset?: string | undefined;
  readonly n?: number | undefined;
  readonly seed?: number | undefined;
  /** Absent: the first of the scenario's families. */
  readonly family?: Family | undefined;
  /** Run as soon as the page is open: a link to figures shows figures. */
  readonly run?: "yes" | undefined;
}

export const families = [
  "splice",
  "lognormal",
  "pareto-win",
  "buckets",
  "truncated-pareto",
] as const;
export type Family = (typeof families)[number];

export const defaultPreset = "april-2024";
export const defaultRuns = 500;
/** Runs of a quick look, of a settled one, and of the standard run. */
export const runChoices = [200, 500, 2000, 10_000] as const;
/** More belong on the command line. */
export const mostRuns = 20_000;
/** Representative projects in a browser, as a share of those that the baseline names: about a thousand. */
export const detail = 0.4;

export function scenarioSearch(raw: Record<string, unknown>): ScenarioSearch {
  return {
    preset: textOf(raw, "preset"),
    n: numberOf(raw, "n"),
    seed: numberOf(raw, "seed"),
    family: oneOf(raw, "family", families),
    run: oneOf(raw, "run", ["yes"]),
  };
}
