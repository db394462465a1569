import type { Coverage, Day } from "@nqpf/domain";
import type { MeasureGaps } from "@nqpf/domain/answers";
import { instrumentOf } from "@nqpf/domain/vocabulary";

import { ladderSteps } from "./ladder-steps.ts";
import type { MoneyFacts } from "./money-facts.ts";
import { overdueTargets } from "./overdue.ts";
import { searchesFor } from "./searched.ts";
import { stepsOf } from "./steps.ts";

/** What is missing on a measure's way, before its money is added up. */
export type GapRow = Omit<MeasureGaps, "money">;

/** How far a measure came, and what is missing on the way. */
export function gapsOf(facts: MoneyFacts, coverage: readonly Coverage[], asOf: Day): GapRow {
  const { measure } = facts;
  return {
    id: measure.id,
    title: measure.title.value,
    instrument: measure.instrument.value,
    funding: instrumentOf(measure.instrument.value).funding,
    sectors: measure.sectors.map(({ value }) => value),
    region: measure.region?.value ?? null,
    announced: measure.announced?.value ?? null,
    rung: measure.ladder.highest,
    side: measure.ladder.side,
    ladder: ladderSteps(measure),
    steps: stepsOf(facts, searchesFor(measure, coverage)),
    overdue: overdueTargets(measure, asOf),
  };
}
