import type { ExplainMetric } from "../answers/explanation.ts";
import { GapStep, LadderStepName, MoneyStage, StepState } from "../answers/gaps.ts";
import { MoneyRole, Rung } from "../vocabulary/lists.ts";
import { measureFilters } from "./lists.ts";

interface Arguments {
  readonly needs: readonly string[];
  readonly takes: readonly string[];
}

const table = ["rows", "row"];
const filters = [...Object.keys(measureFilters), ...table];

/** What each metric needs and what it takes beside that and the view. */
const argumentsOf: Record<ExplainMetric, Arguments> = {
  measures: { needs: [], takes: filters },
  rung: { needs: ["at"], takes: filters },
  money: { needs: ["role"], takes: [...filters, "measure"] },
  amount: { needs: ["measure", "property"], takes: [] },
  "without-amount": { needs: [], takes: filters },
  "saying-none": { needs: [], takes: filters },
  "overdue-targets": { needs: [], takes: filters },
  step: { needs: ["step", "state"], takes: filters },
  ladder: { needs: ["ladder"], takes: filters },
  stage: { needs: ["stage"], takes: filters },
  conflicts: { needs: [], takes: [...filters, "measure", "kind", "severity"] },
  "new-money": { needs: ["measure"], takes: ["currency"] },
  "grant-equivalents": { needs: ["measure"], takes: ["currency"] },
  position: { needs: ["sector"], takes: [] },
  mentions: { needs: [], takes: ["by"] },
};

/** What may stand in an argument that a metric needs. */
const values: Record<string, string> = {
  at: [...Rung.options, "none"].join(", "),
  role: MoneyRole.options.join(", "),
  step: GapStep.options.join(", "),
  state: StepState.options.join(", "),
  ladder: LadderStepName.options.join(", "),
  stage: MoneyStage.options.join(", "),
  measure: "the id of one measure",
  property: "a path such as money/ID, terms/ID or targets/ID",
  sector: "ids of sectors",
};

const always = ["metric", "asOf", "knownAt", "revision", "standing"];

/** Refuses an argument that the metric does not take, and the lack of one that it needs, in words that would help. */
export function checkArguments(
  question: { readonly metric: ExplainMetric } & Readonly<Record<string, unknown>>,
  refuse: (parameter: string, message: string) => void,
): void {
  const { metric } = question;
  const { needs, takes } = argumentsOf[metric];
  const isGiven = (name: string) => question[name] !== undefined && !isEmpty(question[name]);
  for (const name of needs.filter((needed) => !isGiven(needed)))
    refuse(name, `${metric} needs it: ${values[name]}`);
  const known = new Set([...always, ...needs, ...takes]);
  for (const name of Object.keys(question).filter((given) => isGiven(given) && !known.has(given)))
    refuse(name, `${metric} takes no ${name}; it takes ${taken(needs, takes)}`);
  const [present, absent] = table.toSorted((a, b) => Number(isGiven(b)) - Number(isGiven(a)));
  if (present && absent && known.has(present) && isGiven(present) && !isGiven(absent))
    refuse(absent, `${present} goes with ${absent} only: both name a row of a table`);
}

function taken(needs: readonly string[], takes: readonly string[]): string {
  const names = [...needs, ...takes];
  return names.length === 0 ? "none but the view's" : names.join(", ");
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
