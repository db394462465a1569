import type { Coverage, Day, Measure } from "@nqpf/domain";
import type { MoneyStage } from "@nqpf/domain/answers";

import { type GapRow, gapsOf } from "./measure-gaps.ts";
import { type MoneyFacts, moneyFactsOf } from "./money-facts.ts";
import { stageOf } from "./stages.ts";

/** A measure with what is missing on its way, and the stages of which it holds counting money. */
export interface GapEntry {
  readonly measure: Measure;
  readonly row: GapRow;
  readonly stages: ReadonlySet<MoneyStage>;
}

/** What every question about gaps in one view asks of each measure; found once for a view. */
export function gapEntries(
  measures: readonly Measure[],
  coverage: readonly Coverage[],
  asOf: Day,
): GapEntry[] {
  return measures.map((measure) => {
    const facts = moneyFactsOf(measure);
    return { measure, row: gapsOf(facts, coverage, asOf), stages: stagesOf(facts) };
  });
}

const noStages: ReadonlySet<MoneyStage> = new Set();

function stagesOf({ sure }: MoneyFacts): ReadonlySet<MoneyStage> {
  if (sure.length === 0) return noStages;
  return new Set(sure.flatMap(({ value }) => stageOf(value.role) ?? []));
}
