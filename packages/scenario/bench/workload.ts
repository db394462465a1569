import type { ScenarioInput } from "@nqpf/domain/scenario";

/** The standard run, 10,000 runs of about 2,500 projects, and the preview of 500 runs of about 1,000. */
export function standard(n: number, projects: number): ScenarioInput {
  return { base: "seed-2024", seed: 42, n, detail: projects / projectsAtOne, variants: ["splice"] };
}

/** How many projects a run of the baseline finances on average. */
export const projectsAtOne = 2200;
