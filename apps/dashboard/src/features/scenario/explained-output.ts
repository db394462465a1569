import type { Explained } from "@nqpf/domain/answers";
import type { OutcomeFamily, ScenarioOutput, ScenarioRun } from "@nqpf/domain/scenario";

import { figureText, twoDigits } from "./figures.ts";
import { valueAt } from "./result.ts";

const noForecast = "What follows if the assumptions hold: no forecast";

/** The median of an output as a number that explains itself: on how many runs it stands, how sure it is, and what drives it. */
export function explainedOutput(
  output: ScenarioOutput,
  run: ScenarioRun,
  family: OutcomeFamily,
): Explained {
  const { record, priors, notices } = run;
  const { n, absent, quantiles, warnings, drivers, label } = output;
  const text = (value: number) => figureText(value, output.unit);
  const interval = quantiles.find(({ p }) => p === 0.5)?.interval ?? null;
  const { value, unit } = wireFigure(valueAt(output, 0.5), output.unit);
  return {
    value: Number.isNaN(value) ? null : value,
    range: null,
    unit,
    counts: [
      `${label}: the median of ${n} runs of about ${record.projects} representative projects`,
      absent > 0 ? `; ${absent} more have no value` : "",
      `. Nine runs in ten lie from ${text(valueAt(output, 0.05))} to ${text(valueAt(output, 0.95))}`,
      interval === null
        ? "."
        : `; with other luck the median lies from ${text(interval[0])} to ${text(interval[1])}, at 95 percent.`,
    ].join(""),
    formula: `${record.scenario} on ${record.baseline}, seed ${record.seed}, model ${record.modelVersion}, data ${record.dataRevision}`,
    included: [],
    excluded: [],
    assumptions: drivers.map(({ path, rank }) => {
      const prior = priors.find((one) => one.path === path)?.prior;
      return `${path}, rank correlation ${rank.toFixed(2)}${prior ? `: ${prior.kind}, ${prior.from}` : ""}`;
    }),
    caveats: [
      ...warnings,
      ...notices.filter((notice) => notice.startsWith(`${family}: `)),
      noForecast,
    ],
  };
}

function wireFigure(value: number, unit: string): { value: number; unit: string } {
  const two = twoDigits(value);
  if (unit === "billion yuan") return { value: two * 1e9, unit: "CNY" };
  if (unit === "share") return { value: twoDigits(100 * two), unit: "percent" };
  return { value: two, unit };
}
