import type { ScenarioOutput, ScenarioRun, VariantResult } from "@nqpf/domain/scenario";

import type { Paper } from "../paper.ts";
import { table } from "../table.ts";
import { twoDigits } from "./two-digits.ts";

const shownDrivers = 2;

/** A run as a page: for each family of outcomes its outputs and targets, then what was assumed. */
export function runLines({ record, variants, assumptions }: ScenarioRun, paper: Paper): string[] {
  return [
    paper.ink.strong(`Scenario ${record.scenario} on ${record.baseline}`),
    `seed ${record.seed}, ${record.n} runs of about ${record.projects} projects, model ${record.modelVersion}, data ${record.dataRevision}`,
    ...variants.flatMap((variant) => ["", ...variantLines(variant, paper)]),
    "",
    paper.ink.strong(`Assumed by us, and by nobody's figure (${assumptions.length})`),
    ...assumptions.map((line) => `- ${line}`),
  ];
}

function variantLines({ family, outputs, targets }: VariantResult, paper: Paper): string[] {
  return [
    paper.ink.strong(`Outcomes: ${family}`),
    ...table(
      outputs,
      [
        { head: "output", cell: ({ label }) => label, wraps: true },
        { head: "5 %", cell: at(0.05), align: "right" },
        { head: "median", cell: at(0.5), align: "right" },
        { head: "95 %", cell: at(0.95), align: "right" },
        { head: "mean", cell: ({ mean }) => twoDigits(mean), align: "right" },
        {
          head: "± error",
          cell: ({ error }) => (error === null ? "" : twoDigits(error)),
          align: "right",
        },
        { head: "unit", cell: ({ unit }) => unit },
        { head: "leans on", cell: leansOn },
      ],
      paper,
    ),
    ...targets.map(
      ({ label, reached, why }) =>
        `${label}: ${reached === null ? `not scored (${why})` : reached.words}`,
    ),
  ];
}

function leansOn({ drivers }: ScenarioOutput): string {
  return drivers
    .slice(0, shownDrivers)
    .map(({ path, rank, assumption }) => `${path} ${rank.toFixed(2)}${assumption ? "*" : ""}`)
    .join("\n");
}

function at(p: number): (output: ScenarioOutput) => string {
  return ({ quantiles }) =>
    twoDigits(quantiles.find((quantile) => quantile.p === p)?.value ?? null);
}
